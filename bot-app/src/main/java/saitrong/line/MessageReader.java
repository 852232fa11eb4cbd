package saitrong.line;

import com.linecorp.bot.webhook.model.AudioMessageContent;
import com.linecorp.bot.webhook.model.ContentProvider;
import com.linecorp.bot.webhook.model.FileMessageContent;
import com.linecorp.bot.webhook.model.ImageMessageContent;
import com.linecorp.bot.webhook.model.ImageSet;
import com.linecorp.bot.webhook.model.LocationMessageContent;
import com.linecorp.bot.webhook.model.MessageContent;
import com.linecorp.bot.webhook.model.StickerMessageContent;
import com.linecorp.bot.webhook.model.TextMessageContent;
import com.linecorp.bot.webhook.model.VideoMessageContent;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import saitrong.inbox.Envelope;
import saitrong.inbox.Inbound;
import saitrong.inbox.Inbound.Said;
import saitrong.inbox.Inbound.SentFile;
import saitrong.inbox.Inbound.SentFile.Kind;
import saitrong.inbox.Inbound.SentFile.PictureSet;
import saitrong.inbox.Inbound.SentPlace;
import saitrong.inbox.Inbound.SentSticker;
import saitrong.inbox.Inbound.Unsupported;
import saitrong.inbox.MessageId;
import saitrong.shared.PersonalText;
import saitrong.shared.TypedSecrets;

/// What a person sent, as one of our events. Typed secrets are masked here, before anything is
/// stored.
final class MessageReader {

  /// Null for a kind that LINE has added since.
  @Nullable Inbound read(@Nullable MessageContent message, Envelope envelope) {
    return switch (message) {
      case TextMessageContent text -> said(text, envelope);
      case ImageMessageContent image when isElsewhere(image.contentProvider()) ->
          new Unsupported(envelope, "message.image.external");
      case VideoMessageContent video when isElsewhere(video.contentProvider()) ->
          new Unsupported(envelope, "message.video.external");
      case AudioMessageContent audio when isElsewhere(audio.contentProvider()) ->
          new Unsupported(envelope, "message.audio.external");
      case ImageMessageContent image ->
          file(envelope, image.id(), Kind.IMAGE, null, setOf(image.imageSet()));
      case VideoMessageContent video ->
          file(envelope, video.id(), Kind.VIDEO, video.duration(), null);
      case AudioMessageContent audio ->
          file(envelope, audio.id(), Kind.AUDIO, audio.duration(), null);
      case FileMessageContent file -> document(file, envelope);
      case LocationMessageContent place -> place(place, envelope);
      case StickerMessageContent sticker -> sticker(sticker, envelope);
      case null, default -> null;
    };
  }

  /// A page inside LINE sends pictures by their address: LINE does not hold them.
  /// https://developers.line.biz/en/reference/messaging-api/#wh-image
  private static boolean isElsewhere(@Nullable ContentProvider held) {
    return held != null && held.type() == ContentProvider.Type.EXTERNAL;
  }

  private static Said said(TextMessageContent text, Envelope envelope) {
    String typed = Objects.requireNonNull(text.text());
    String masked = TypedSecrets.mask(typed);
    return new Said(
        envelope,
        EventReader.messageId(text.id()),
        new PersonalText(masked),
        !masked.equals(typed),
        text.quotedMessageId() == null ? null : new MessageId(text.quotedMessageId()),
        masked.equals(typed) ? null : TypedSecrets.citizenNumber(typed).orElse(null));
  }

  private static SentFile file(
      Envelope envelope,
      @Nullable String id,
      Kind kind,
      @Nullable Long millis,
      @Nullable PictureSet set) {
    Duration length = millis == null ? null : Duration.ofMillis(millis);
    return new SentFile(envelope, EventReader.messageId(id), kind, null, null, length, set);
  }

  private static @Nullable PictureSet setOf(@Nullable ImageSet set) {
    return set == null || set.id() == null
        ? null
        : new PictureSet(set.id(), set.index(), set.total());
  }

  private static SentFile document(FileMessageContent file, Envelope envelope) {
    return new SentFile(
        envelope,
        EventReader.messageId(file.id()),
        Kind.FILE,
        personal(file.fileName()),
        file.fileSize() == null ? null : file.fileSize().longValue(),
        null,
        null);
  }

  private static @Nullable Inbound place(LocationMessageContent place, Envelope envelope) {
    if (!isOnEarth(place.latitude(), 90) || !isOnEarth(place.longitude(), 180)) {
      return null;
    }
    return new SentPlace(
        envelope,
        EventReader.messageId(place.id()),
        personal(place.title()),
        personal(place.address()),
        place.latitude(),
        place.longitude());
  }

  private static boolean isOnEarth(@Nullable Double degrees, int most) {
    return degrees != null && Math.abs(degrees) <= most;
  }

  private static SentSticker sticker(StickerMessageContent sticker, Envelope envelope) {
    return new SentSticker(
        envelope,
        EventReader.messageId(sticker.id()),
        Objects.toString(sticker.packageId(), ""),
        Objects.toString(sticker.stickerId(), ""),
        personal(says(sticker)));
  }

  /// On a sticker of theirs somebody wrote it themselves; of any other LINE sends some keywords.
  private static @Nullable String says(StickerMessageContent sticker) {
    if (sticker.text() != null && !sticker.text().isBlank()) {
      return sticker.text();
    }
    var keywords = sticker.keywords();
    return keywords == null || keywords.isEmpty() ? null : String.join(", ", keywords);
  }

  /// The name of a file or a place may hold what nobody should keep, like any text.
  private static @Nullable PersonalText personal(@Nullable String text) {
    return text == null ? null : new PersonalText(TypedSecrets.mask(text));
  }
}

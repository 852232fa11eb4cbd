package saitrong.conversation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.content.TextKey;
import saitrong.inbox.Inbound;
import saitrong.inbox.Inbound.SentFile;

/// Stickers, voice, pictures, files and places that nobody asked for: a clear word what becomes of
/// them.
final class NotInWords implements Responder {

  @Override
  public Optional<Answer> answer(Situation situation) {
    return Optional.ofNullable(keyFor(situation.event()))
        .map(key -> {
          var phrases = Phrases.of(situation);
          return Answer.of(situation.state(), phrases.say(key), phrases.ways());
        });
  }

  private static @Nullable TextKey keyFor(Inbound event) {
    return switch (event) {
      case Inbound.SentSticker _ -> TextKey.STICKER;
      case SentFile file -> keyFor(file.kind());
      case Inbound.SentPlace _ -> TextKey.RECEIVED_PLACE;
      case Inbound.Unsupported _ -> TextKey.UNSUPPORTED;
      case Inbound.Said _, Inbound.Tapped _, Inbound.Followed _ -> null;
      case Inbound.Unfollowed _, Inbound.Unsent _, Inbound.InGroup _ -> null;
    };
  }

  private static TextKey keyFor(SentFile.Kind kind) {
    return switch (kind) {
      case AUDIO -> TextKey.VOICE;
      case IMAGE -> TextKey.RECEIVED_PICTURE;
      case VIDEO -> TextKey.RECEIVED_VIDEO;
      case FILE -> TextKey.RECEIVED_FILE;
    };
  }
}

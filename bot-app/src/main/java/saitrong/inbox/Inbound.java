package saitrong.inbox;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import saitrong.shared.PersonalText;
import saitrong.shared.TypedSecrets;

/// What can come in from a chat. LINE adds kinds without notice: what the bot has no use for is
/// [Unsupported], so that it is kept and counted and never an exception.
public sealed interface Inbound {

  Envelope envelope();

  /// The message that the event brought, by which it may be unsent or quoted later.
  default @Nullable MessageId messageIfAny() {
    return switch (this) {
      case Said said -> said.message();
      case SentFile file -> file.message();
      case SentPlace place -> place.message();
      case SentSticker sticker -> sticker.message();
      case Tapped _, Followed _, Unfollowed _, Unsent _, InGroup _, Unsupported _ -> null;
    };
  }

  /// The person wrote. Passwords and citizen numbers are already masked; `masked` says so.
  ///
  /// @param citizenNumber the first citizen number in the text, its 13 digits, for a flow that asks
  ///   for one: it waits with the mail and is gone with it, and no record of the event holds it
  record Said(
      Envelope envelope,
      MessageId message,
      PersonalText text,
      boolean masked,
      @Nullable MessageId quoted,
      @Nullable PersonalText citizenNumber)
      implements Inbound {

    /// Without a citizen number, as most are.
    public Said(
        Envelope envelope,
        MessageId message,
        PersonalText text,
        boolean masked,
        @Nullable MessageId quoted) {
      this(envelope, message, text, masked, quoted, null);
    }

    public Said withCitizenNumber(PersonalText number) {
      return new Said(envelope, message, text, masked, quoted, number);
    }

    /// Stands for a password, a one-time code or a Laser ID.
    public static final String SECRET = TypedSecrets.MASK;

    /// Stands for a citizen number, digit by digit.
    public static final String CITIZEN_NUMBER = TypedSecrets.CITIZEN_NUMBER;

    /// Whether a password or the like is among what was masked.
    public boolean hidesSecret() {
      return masked && text.value().replace(CITIZEN_NUMBER, "").contains(SECRET);
    }
  }

  /// The person tapped a button of ours. `params` holds what a date picker chose.
  record Tapped(Envelope envelope, String data, Map<String, String> params) implements Inbound {
    public Tapped {
      params = Map.copyOf(params);
    }
  }

  /// A picture, a video, a voice message or a document.
  record SentFile(
      Envelope envelope,
      MessageId message,
      Kind kind,
      @Nullable PersonalText name,
      @Nullable Long size,
      @Nullable Duration length,
      @Nullable PictureSet set)
      implements Inbound {

    /// What sort of file it is.
    public enum Kind {
      IMAGE,
      VIDEO,
      AUDIO,
      FILE
    }

    /// Pictures that were sent in one go. LINE may leave out which of how many this one is.
    public record PictureSet(String id, @Nullable Integer index, @Nullable Integer total) {}
  }

  /// A place on the map.
  record SentPlace(
      Envelope envelope,
      MessageId message,
      @Nullable PersonalText title,
      @Nullable PersonalText address,
      double latitude,
      double longitude)
      implements Inbound {

    /// Where somebody is, is nobody's business in a log.
    @Override
    public String toString() {
      return "SentPlace[" + envelope.id() + "]";
    }
  }

  /// A sticker.
  ///
  /// @param says what was written on it, or else what LINE takes it to mean; absent where it does
  ///   not say
  record SentSticker(
      Envelope envelope,
      MessageId message,
      String packageId,
      String stickerId,
      @Nullable PersonalText says)
      implements Inbound {

    public SentSticker(Envelope envelope, MessageId message, String packageId, String stickerId) {
      this(envelope, message, packageId, stickerId, null);
    }
  }

  /// The person added the account, or took back a block.
  record Followed(Envelope envelope, boolean unblocked) implements Inbound {}

  /// The person blocked the account.
  record Unfollowed(Envelope envelope) implements Inbound {}

  /// The person took a message back: it must not be seen or used again.
  record Unsent(Envelope envelope, MessageId message) implements Inbound {}

  /// Something happened in a group or a room, where this account does no business.
  record InGroup(Envelope envelope) implements Inbound {}

  /// A kind that the bot cannot use, or does not know yet.
  record Unsupported(Envelope envelope, String kind) implements Inbound {

    /// Somebody said something in a way that LINE has invented since: that person waits for a word.
    public boolean isMessage() {
      return kind.startsWith("message.");
    }
  }
}

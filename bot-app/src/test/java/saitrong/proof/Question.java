package saitrong.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import saitrong.outbox.LetterKey;

/// One message of a citizen, and the marks by which its answer is known at LINE: the reply token,
/// or the retry key when it came by push.
///
/// @param user LINE's id of the citizen
/// @param number counts the citizen's messages from 1
/// @param eventId LINE's id of the webhook event
record Question(String user, int number, String eventId, String replyToken, Instant at) {

  static Question of(String user, int number, Instant at) {
    var unique = UUID.randomUUID().toString().replace("-", "");
    return new Question(user, number, "01" + unique, "token" + unique, at);
  }

  /// The webhook as LINE sends it, and sends it again.
  String webhook(String destination, boolean redelivery) {
    return webhook(destination, redelivery, "");
  }

  /// @param ballast what comes along and is of no use
  String webhook(String destination, boolean redelivery, String ballast) {
    return """
    {"destination":"%s","events":[{"type":"message","mode":"active","timestamp":%d,\
    "source":{"type":"user","userId":"%s"},"webhookEventId":"%s",\
    "deliveryContext":{"isRedelivery":%b},"replyToken":"%s",\
    "message":{"type":"text","id":"%d","quoteToken":"q%s","text":"ขอถามเรื่องที่ %s"}}]}\
    """
        .formatted(
            destination,
            at.toEpochMilli(),
            user,
            eventId,
            redelivery,
            replyToken,
            Math.abs((long) eventId.hashCode()),
            ballast,
            inWords());
  }

  /// A bare number would be a choice of the menu.
  private String inWords() {
    return "ก".repeat(1 + number % 7);
  }

  /// What the bot calls it.
  String mailId(String destination) {
    return sha256(destination).substring(0, 8) + ":" + eventId;
  }

  /// The name of the push that answers it: the bot makes it from the event, so that doing it twice
  /// is doing it once.
  UUID pushKey(String destination) {
    return LetterKey.of(mailId(destination) + "#answer", at);
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  @Override
  public String toString() {
    return "question " + number + " of " + user.substring(0, 6) + " (" + eventId + ")";
  }
}

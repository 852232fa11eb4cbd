package saitrong.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/// Writes an event's number into what LINE would send with it, and reads it back out of what the
/// bot answers: so each answer finds its event. The nonce tells the answers of this run from those
/// of a run before.
final class EventNumbers {

  private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final byte[] TOKEN = "\"replyToken\"".getBytes(ISO_8859_1);
  private static final int DIGITS = 8;

  private final String nonce;
  private final byte[] nonceBytes;

  /// @param nonce eight hexadecimal digits
  EventNumbers(String nonce) {
    this.nonce = nonce;
    this.nonceBytes = nonce.getBytes(ISO_8859_1);
  }

  static EventNumbers ofThisRun() {
    return new EventNumbers(
        Bytes.hex(System.nanoTime() ^ (System.currentTimeMillis() << 20), DIGITS));
  }

  String replyToken(int event) {
    String mixed = Bytes.hex(Integer.reverse(event) & 0xffffffffL, DIGITS);
    return nonce + Bytes.hex(event, DIGITS) + mixed + "a5c3e1f7";
  }

  String quoteToken(int event) {
    return "q3Plxr4AgKd" + nonce + Bytes.hex(event, DIGITS) + "J8s2kM4pXqZ7bYw";
  }

  /// What a text carries where pushes are to be recognised.
  static String tag(int event) {
    return " ~#" + Bytes.hex(event, DIGITS);
  }

  /// A ULID of LINE's kind, unique to run and event.
  String webhookEventId(long time, int event) {
    return "01" + base32(time) + base32(Long.parseLong(nonce, 16)) + base32(event);
  }

  private static String base32(long value) {
    var text = new char[DIGITS];
    for (int k = 0; k < DIGITS; k++) {
      text[k] = CROCKFORD.charAt((int) (value >>> (5 * (DIGITS - 1 - k))) & 31);
    }
    return new String(text);
  }

  /// The event whose reply token this body uses, or -1.
  int repliedIn(byte[] body, int from, int length) {
    int at = Bytes.find(body, from, length, TOKEN);
    if (at < 0) {
      return -1;
    }
    int end = from + length;
    int token = Bytes.next(body, at + TOKEN.length, end, '"') + 1;
    boolean mine =
        token + 2 * DIGITS <= end && Bytes.find(body, token, DIGITS, nonceBytes) == token;
    return mine ? Bytes.hexAt(body, token + DIGITS) : -1;
  }

  /// The event whose tag stands last in this body, or -1.
  static int pushedIn(byte[] body, int from, int length) {
    for (int k = from + length - DIGITS - 2; k >= from; k--) {
      if (body[k] == '~' && body[k + 1] == '#') {
        return Bytes.hexAt(body, k + 2);
      }
    }
    return -1;
  }
}

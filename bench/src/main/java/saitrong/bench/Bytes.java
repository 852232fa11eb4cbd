package saitrong.bench;

import java.util.Arrays;

/// Looks into raw bytes without making strings of them: the generator shares its cores with what it
/// measures.
final class Bytes {

  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private Bytes() {}

  /// Whether these words, given in lower case, stand here in any case.
  static boolean is(byte[] bytes, int at, String lower) {
    if (at + lower.length() > bytes.length) {
      return false;
    }
    for (int k = 0; k < lower.length(); k++) {
      int letter = bytes[at + k];
      if (letter >= 'A' && letter <= 'Z') {
        letter += 'a' - 'A';
      }
      if (letter != lower.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  /// Where it stands, or -1.
  static int find(byte[] bytes, int from, int length, byte[] what) {
    for (int i = from; i <= from + length - what.length; i++) {
      if (bytes[i] == what[0] && Arrays.equals(bytes, i, i + what.length, what, 0, what.length)) {
        return i;
      }
    }
    return -1;
  }

  /// Where this byte stands next, or `end`.
  static int next(byte[] bytes, int from, int end, char wanted) {
    int at = from;
    while (at < end && bytes[at] != wanted) {
      at++;
    }
    return at;
  }

  /// The number written here in eight hexadecimal digits, or -1.
  static int hexAt(byte[] bytes, int at) {
    int value = 0;
    for (int k = 0; k < 8; k++) {
      int digit = Character.digit(bytes[at + k], 16);
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    return value;
  }

  static String hex(long value, int digits) {
    var text = new char[digits];
    long rest = value;
    for (int i = digits - 1; i >= 0; i--) {
      text[i] = HEX[(int) (rest & 15)];
      rest >>>= 4;
    }
    return new String(text);
  }

  static byte[] concat(byte[] head, byte[] body) {
    var whole = Arrays.copyOf(head, head.length + body.length);
    System.arraycopy(body, 0, whole, head.length, body.length);
    return whole;
  }
}

package saitrong.shared;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// The text of a file that somebody edits. Editors put a byte order mark before it or do not, and
/// some save Thai in another encoding, which must be told and never guessed.
public final class Utf8 {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Utf8() {}

  public static String read(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  /// Where to look when [#read] refuses; counted from 1.
  public static int lineOfFirstBadByte(byte[] bytes) {
    var good = CharBuffer.allocate(bytes.length);
    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), good, true);
    return 1 + (int) good.flip().chars().filter(character -> character == '\n').count();
  }
}

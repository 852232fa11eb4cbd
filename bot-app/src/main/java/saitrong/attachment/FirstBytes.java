package saitrong.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import saitrong.inbox.Inbound.SentFile.Kind;

/// Tells the type of a file from how it begins.
///
/// @param text the first bytes, one character for each
record FirstBytes(byte[] bytes, String text) {

  /// As many are looked at.
  static final int MOST = 4096;

  private static final Set<String> HEIC =
      Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");
  private static final Set<String> MP4 =
      Set.of(
          "isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "3gp4", "3gp5");
  private static final Set<String> M4A = Set.of("M4A ", "M4B ");

  /// A browser that guesses would take these for a page or a picture with a script in it, a system
  /// for a program.
  private static final Pattern NOT_PLAIN =
      Pattern.compile(
          "^[\\s\u00ef\u00bb\u00bf]*(?:<|#!|%!|\\{\\\\rtf)"
              + "|<(?:!doctype|html|head|body|script|svg|iframe|\\?xml)");

  static FileType typeOf(byte[] start, Kind kind) {
    return new FirstBytes(start, new String(start, ISO_8859_1)).type(kind);
  }

  private FileType type(Kind kind) {
    if (text.startsWith("\u00ff\u00d8\u00ff")) {
      return FileType.JPEG;
    }
    if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
      return FileType.PNG;
    }
    if (text.startsWith("GIF87a") || text.startsWith("GIF89a")) {
      return FileType.GIF;
    }
    if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
      return FileType.WEBP;
    }
    if (text.startsWith("%PDF-")) {
      return FileType.PDF;
    }
    if (text.startsWith("ftyp", 4) && text.length() >= 12) {
      return container(text.substring(8, 12), kind);
    }
    if (text.startsWith("\u00ff\u00f1") || text.startsWith("\u00ff\u00f9")) {
      return FileType.AAC;
    }
    if (text.startsWith("PK\u0003\u0004")) {
      return isOffice() ? FileType.OFFICE : FileType.OTHER;
    }
    return isPlain() ? FileType.PLAIN_TEXT : FileType.OTHER;
  }

  /// Voice messages of some phones come in the container of a video.
  private static FileType container(String brand, Kind kind) {
    if (HEIC.contains(brand)) {
      return FileType.HEIC;
    }
    if (M4A.contains(brand)) {
      return FileType.M4A;
    }
    if (!MP4.contains(brand)) {
      return FileType.OTHER;
    }
    return kind == Kind.AUDIO ? FileType.M4A : FileType.MP4;
  }

  private boolean isOffice() {
    return text.contains("[Content_Types].xml")
        || text.contains("mimetypeapplication/vnd.oasis.opendocument.");
  }

  private boolean isPlain() {
    return isReadable() && !NOT_PLAIN.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

  /// Thai and English alike, and nothing that only machines write. A letter may be cut at the end.
  private boolean isReadable() {
    var letters = CharBuffer.allocate(bytes.length);
    var result = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), letters, false);
    letters.flip();
    return !result.isError() && letters.chars().noneMatch(FirstBytes::isControl);
  }

  private static boolean isControl(int letter) {
    return Character.isISOControl(letter) && letter != '\t' && letter != '\n' && letter != '\r';
  }

  @Override
  public String toString() {
    return "FirstBytes[" + bytes.length + "]";
  }
}

package saitrong.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Which side of a picture is up, where it is a JPEG that says so. What the sieve leaves of the
/// data beside a picture is just that.
final class JpegSide {

  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

  /// It stands before the picture itself, among other such data.
  private static final int WITHIN = 4 * Sieve.MOST_HELD;

  private JpegSide() {}

  static int of(byte[] picture) {
    var cleaned = new ByteArrayOutputStream();
    try (var sieve = new JpegSieve(cleaned)) {
      sieve.write(picture, 0, Math.min(picture.length, WITHIN));
    } catch (IOException impossible) {
      throw new IllegalStateException("memory takes all", impossible);
    }
    return in(cleaned.toByteArray());
  }

  private static int in(byte[] cleaned) {
    int last = cleaned.length - EXIF.length - Orientation.LENGTH;
    for (int at = 0; at <= last; at++) {
      if (isThere(cleaned, at)) {
        return Orientation.in(cleaned, at + EXIF.length);
      }
    }
    return Orientation.UPRIGHT;
  }

  private static boolean isThere(byte[] cleaned, int at) {
    for (int i = 0; i < EXIF.length; i++) {
      if (cleaned[at + i] != EXIF[i]) {
        return false;
      }
    }
    return true;
  }
}

package saitrong.document;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.multipart.FilePart;

/// A file that came with a form.
public final class Uploaded {

  private static final byte[] NOTHING = {};

  private Uploaded() {}

  /// All of it: it is in memory anyway. Empty where none was chosen.
  public static byte[] bytes(@Nullable FilePart part) {
    var whole = part == null ? null : DataBufferUtils.join(part.content()).block();
    return whole == null ? NOTHING : bytes(whole);
  }

  private static byte[] bytes(DataBuffer whole) {
    try {
      var bytes = new byte[whole.readableByteCount()];
      whole.read(bytes);
      return bytes;
    } finally {
      DataBufferUtils.release(whole);
    }
  }
}

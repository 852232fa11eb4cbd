package saitrong.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import saitrong.attachment.Cut.Why;
import saitrong.inbox.Inbound.SentFile.Kind;

/// Stands before what keeps a file and takes from a picture where it was made, with which phone and
/// when, before a byte of it is stored. Other files go through as they are.
final class Cleaning extends OutputStream {

  /// By these a picture is known.
  private static final int START = 12;

  private final OutputStream out;
  private final long most;
  private final byte[] start = new byte[START];
  private int filled;
  private long size;
  private @Nullable Sieve sieve;

  /// @param most bytes that may come in, however little of them is left
  Cleaning(OutputStream out, long most) {
    this.out = out;
    this.most = most;
  }

  @Override
  public void write(int single) throws IOException {
    write(new byte[] {(byte) single}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    size += count;
    if (size > most) {
      throw new Cut(Why.TOO_LARGE);
    }
    int part = Math.min(count, START - filled);
    System.arraycopy(bytes, from, start, filled, part);
    boolean begins = part > 0 && filled + part == START;
    filled += part;
    if (begins) {
      begin();
    }
    if (count > part) {
      target().write(bytes, from + part, count - part);
    }
  }

  private void begin() throws IOException {
    sieve =
        switch (FirstBytes.typeOf(start, Kind.FILE)) {
          case JPEG -> new JpegSieve(out);
          case PNG -> new PngSieve(out);
          case WEBP -> new WebpSieve(out);
          case GIF, HEIC, PDF, MP4, M4A, AAC, OFFICE, PLAIN_TEXT, OTHER -> null;
        };
    target().write(start, 0, START);
  }

  private OutputStream target() {
    return sieve == null ? out : sieve;
  }

  /// All came in.
  ///
  /// @return whether it is a picture that tells nothing beside itself
  boolean finish() throws Cut {
    try {
      if (filled < START) {
        out.write(Arrays.copyOf(start, filled));
      }
    } catch (Cut cut) {
      throw cut;
    } catch (IOException impossible) {
      // What keeps a file throws nothing else.
      throw new IllegalStateException(impossible.getClass().getName());
    }
    return sieve != null && sieve.understood();
  }
}

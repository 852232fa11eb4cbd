package saitrong.attachment;

import com.mongodb.MongoException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import saitrong.store.MissingKey;
import saitrong.store.UnreadableValue;

/// Reads a kept file, one piece in memory at a time. Ends with an exception instead of an end when
/// anything of it is missing or altered, or was taken back meanwhile.
final class ChunkReader extends InputStream {

  private static final byte[] NOTHING = {};

  private final Chunks chunks;
  private final Header header;
  private final Digest digest;
  private byte[] piece = NOTHING;
  private int at;
  private int next;

  ChunkReader(Chunks chunks, Header header, Digest digest) {
    this.chunks = chunks;
    this.header = header;
    this.digest = digest;
  }

  @Override
  public int read() throws IOException {
    var single = new byte[1];
    return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int from, int count) throws IOException {
    if (count == 0) {
      return 0;
    }
    if (at == piece.length && !advance()) {
      return -1;
    }
    int part = Math.min(count, piece.length - at);
    System.arraycopy(piece, at, target, from, part);
    at += part;
    return part;
  }

  private boolean advance() throws IOException {
    if (next > header.chunks()) {
      return false;
    }
    if (next == header.chunks()) {
      next++;
      verify();
      return false;
    }
    piece = readNext();
    digest.add(piece, 0, piece.length);
    at = 0;
    next++;
    return true;
  }

  private byte[] readNext() throws IOException {
    try {
      return chunks
          .read(header.message(), header.attempt(), next)
          .orElseThrow(() -> new IOException("a piece of a kept file is not there"));
    } catch (MongoException | UnreadableValue | MissingKey trouble) {
      throw new IOException("a piece of a kept file cannot be read", trouble);
    }
  }

  private void verify() throws IOException {
    if (!Arrays.equals(digest.value(), header.digest())) {
      throw new IOException("a kept file is not what it was");
    }
  }
}

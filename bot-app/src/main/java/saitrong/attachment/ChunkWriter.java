package saitrong.attachment;

import com.mongodb.MongoException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import saitrong.attachment.Cut.Why;

/// Takes a file as it comes in and puts it away piece by piece, one piece in memory at a time.
final class ChunkWriter extends OutputStream {

  /// Asked before each piece is stored.
  interface Hold {
    /// @throws Cut when this try should end
    void check() throws Cut;
  }

  /// All of it is stored.
  ///
  /// @param bare a picture that tells nothing beside itself
  record Written(long bytes, int chunks, byte[] digest, FileType type, boolean bare) {}

  private final Chunks chunks;
  private final Claim claim;
  private final long most;
  private final Hold hold;
  private final Digest digest;
  private final byte[] piece = new byte[Chunks.SIZE];
  private byte[] start = {};
  private int filled;
  private int pieces;
  private long size;

  ChunkWriter(Chunks chunks, Claim claim, long most, Hold hold, Digest digest) {
    this.chunks = chunks;
    this.claim = claim;
    this.most = most;
    this.hold = hold;
    this.digest = digest;
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
    digest.add(bytes, from, count);
    int done = 0;
    while (done < count) {
      int part = Math.min(count - done, piece.length - filled);
      System.arraycopy(bytes, from + done, piece, filled, part);
      filled += part;
      done += part;
      storeIfFull();
    }
  }

  private void storeIfFull() throws Cut {
    if (filled == piece.length) {
      store();
    }
  }

  private void store() throws Cut {
    hold.check();
    var plain = Arrays.copyOf(piece, filled);
    if (pieces == 0) {
      start = Arrays.copyOf(plain, Math.min(plain.length, FirstBytes.MOST));
    }
    try {
      chunks.add(claim.message(), claim.attempt(), pieces, plain);
    } catch (MongoException trouble) {
      // As our own exception: the source takes others for trouble on the line to LINE.
      throw new Cut(Why.STORE_FAILED);
    }
    pieces++;
    filled = 0;
  }

  Written finish(boolean bare) throws Cut {
    if (filled > 0) {
      store();
    }
    hold.check();
    return new Written(size, pieces, digest.value(), FirstBytes.typeOf(start, claim.kind()), bare);
  }
}

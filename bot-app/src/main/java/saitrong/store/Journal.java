package saitrong.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import org.h2.mvstore.WriteBuffer;

/// What makes a write durable before it is acknowledged: its outcome (this key now has this value),
/// appended to a file that is written over and over. The tree's own file would have to be given
/// whole pages for each commit; it gets them in [Checkpoints], seconds later and many at once.
///
/// Two files take turns. A frame holds the changes of whole commands, so that none survives by
/// half, and names its generation, so that an old frame behind the end is not taken for a new one.
/// Used by one thread at a time.
final class Journal implements AutoCloseable {

  private static final int HEADER = Long.BYTES + 2 * Integer.BYTES;
  private static final int USUAL_FRAME = 1 << 20;

  private final FileChannel[] files;
  private WriteBuffer frame = emptyFrame();
  private long generation;
  private long end;

  private Journal(FileChannel[] files) {
    this.files = files;
  }

  static Journal in(Path dataDir) throws IOException {
    var journal =
        new Journal(
            new FileChannel[] {
              open(dataDir.resolve("saitrong.journal.0")),
              open(dataDir.resolve("saitrong.journal.1"))
            });
    try (var directory = FileChannel.open(dataDir, StandardOpenOption.READ)) {
      directory.force(true); // or the names of new files may not survive a power cut
    }
    return journal;
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  /// Hands over what was kept in this generation and later ones, oldest first, and returns the
  /// first generation that is free.
  long replay(long from, Consumer<ByteBuffer> changes) throws IOException {
    long next = from;
    while (replay(fileOf(next), next, changes)) {
      next++;
    }
    return next + 1;
  }

  private static boolean replay(FileChannel file, long generation, Consumer<ByteBuffer> changes)
      throws IOException {
    long position = 0;
    for (var frame = read(file, position, generation);
        frame.hasRemaining();
        frame = read(file, position, generation)) {
      position += HEADER + frame.remaining();
      changes.accept(frame);
    }
    return position > 0;
  }

  /// Empty where no whole frame of the generation is.
  private static ByteBuffer read(FileChannel file, long position, long generation)
      throws IOException {
    var header = ByteBuffer.allocate(HEADER);
    var nothing = ByteBuffer.allocate(0);
    if (!filled(file, header, position) || header.getLong() != generation) {
      return nothing;
    }
    int length = header.getInt();
    if (length < 0 || length > file.size() - position - HEADER) {
      return nothing;
    }
    var content = ByteBuffer.allocate(length);
    return filled(file, content, position + HEADER) && header.getInt() == checksum(content)
        ? content
        : nothing;
  }

  private static boolean filled(FileChannel file, ByteBuffer buffer, long position)
      throws IOException {
    while (buffer.hasRemaining()) {
      int count = file.read(buffer, position + buffer.position());
      if (count < 0) {
        return false;
      }
    }
    buffer.flip();
    return true;
  }

  private static int checksum(ByteBuffer content) {
    var crc = new CRC32C();
    crc.update(content.duplicate());
    return (int) crc.getValue();
  }

  /// Later changes belong to this generation. The one before the last is given up.
  void begin(long newGeneration) {
    generation = newGeneration;
    end = 0;
  }

  /// Where the next change is written to; nothing of it is durable before [#keep()].
  WriteBuffer next() {
    return frame;
  }

  /// Returns when all changes so far are on the disk. Only data is forced: the file keeps its size
  /// once it has been written through.
  void keep() {
    if (frame.position() == HEADER) {
      return;
    }
    var bytes = finished();
    try {
      var file = fileOf(generation);
      long position = end;
      while (bytes.hasRemaining()) {
        position += file.write(bytes, position);
      }
      file.force(false);
      end = position;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    frame = frame.capacity() > USUAL_FRAME ? emptyFrame() : cleared();
  }

  private ByteBuffer finished() {
    var bytes = frame.getBuffer();
    bytes.flip();
    var content = bytes.duplicate().position(HEADER);
    bytes.putLong(0, generation);
    bytes.putInt(Long.BYTES, content.remaining());
    bytes.putInt(Long.BYTES + Integer.BYTES, checksum(content));
    return bytes;
  }

  private WriteBuffer cleared() {
    frame.clear();
    frame.position(HEADER);
    return frame;
  }

  private static WriteBuffer emptyFrame() {
    return new WriteBuffer(USUAL_FRAME).position(HEADER);
  }

  long size() {
    return end;
  }

  private FileChannel fileOf(long someGeneration) {
    return files[(int) (someGeneration & 1)];
  }

  @Override
  public void close() {
    try {
      for (var file : files) {
        file.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

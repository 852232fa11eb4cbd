package saitrong.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/// Lets a picture through as it comes in, without what it tells beside the picture. Nothing is ever
/// decoded and at most one part of [#MOST_HELD] bytes is held, so no picture can fill the memory,
/// however large it says it is.
abstract class Sieve extends OutputStream {

  /// A longer part is never held to be looked at.
  static final int MOST_HELD = 65_536;

  private static final long ALL = Long.MAX_VALUE;

  private final OutputStream out;
  private byte[] held = {};
  private int filled;
  private Fate fate = Fate.PASSES;
  private long left;
  private boolean understood = true;

  /// What becomes of bytes that nobody looks at.
  private enum Fate {
    PASSES,
    GOES,
    BECOMES_ZERO
  }

  Sieve(OutputStream out, int first) {
    this.out = out;
    gather(first);
  }

  /// What was asked for is together.
  abstract void gathered(byte[] part) throws IOException;

  /// Takes of what has no length of its own; nothing unless the format has such parts.
  ///
  /// @return how many bytes it took
  int run(byte[] bytes, int from, int count) throws IOException {
    return 0;
  }

  /// False where the rest went through as it was, for it is not what it should be.
  final boolean understood() {
    return understood;
  }

  final void gather(int count) {
    held = new byte[count];
    filled = 0;
  }

  final void pass(long count) {
    decide(Fate.PASSES, count);
  }

  final void drop(long count) {
    decide(Fate.GOES, count);
  }

  final void blank(long count) {
    decide(Fate.BECOMES_ZERO, count);
  }

  /// It is over; what stands behind the end is no part of the picture.
  final void dropTheRest() {
    drop(ALL);
  }

  final void passTheRest() {
    understood = false;
    pass(ALL);
  }

  private void decide(Fate fate, long count) {
    this.fate = fate;
    this.left = count;
  }

  final void emit(byte... bytes) throws IOException {
    out.write(bytes, 0, bytes.length);
  }

  final void emit(byte[] bytes, int from, int count) throws IOException {
    out.write(bytes, from, count);
  }

  @Override
  public final void write(int single) throws IOException {
    write(new byte[] {(byte) single}, 0, 1);
  }

  @Override
  public final void write(byte[] bytes, int from, int count) throws IOException {
    int at = from;
    int end = from + count;
    while (at < end) {
      at += take(bytes, at, end - at);
    }
  }

  private int take(byte[] bytes, int from, int count) throws IOException {
    if (left > 0) {
      return decided(bytes, from, (int) Math.min(left, count));
    }
    int taken = run(bytes, from, count);
    return taken > 0 ? taken : hold(bytes, from, count);
  }

  private int decided(byte[] bytes, int from, int count) throws IOException {
    left -= left == ALL ? 0 : count;
    switch (fate) {
      case PASSES -> emit(bytes, from, count);
      case GOES -> {}
      case BECOMES_ZERO -> emit(new byte[count]);
    }
    return count;
  }

  private int hold(byte[] bytes, int from, int count) throws IOException {
    int part = Math.min(count, held.length - filled);
    System.arraycopy(bytes, from, held, filled, part);
    filled += part;
    if (filled == held.length) {
      gathered(Arrays.copyOf(held, filled));
    }
    return part;
  }
}

package saitrong.store;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Supplier;

/// Objects that are dear to make and serve one caller at a time. Not by thread: virtual threads
/// come and go. One that is not given back is made anew.
final class Reused<T> {

  private static final int KEPT = 32;

  private final ArrayBlockingQueue<T> idle = new ArrayBlockingQueue<>(KEPT);
  private final Supplier<T> maker;

  Reused(Supplier<T> maker) {
    this.maker = maker;
  }

  T take() {
    var one = idle.poll();
    return one == null ? maker.get() : one;
  }

  void giveBack(T one) {
    var _ = idle.offer(one);
  }
}

package saitrong.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// The life of one instance of the helpdesk. All that it does to the world outside passes through
/// here, so that a test can do something, or end it, right before or after any step. What an ended
/// instance still tries has no effect, as after `kill -9`.
public final class Life {

  private boolean over;
  private final List<Surprise> surprises = new ArrayList<>();
  private Witness witness = (step, before) -> {};

  /// Told of every step, before and after it is made. May end this life, or throw.
  public interface Witness {
    void sees(String step, boolean before);
  }

  private record Surprise(String step, boolean before, Runnable what) {}

  /// Nothing catches this on purpose.
  public static final class Ended extends Error {
    private static final long serialVersionUID = 1;

    Ended() {
      super("this instance is no more", null, false, false);
    }
  }

  /// @param what as `transcript.insertMany` or `line.reply`
  public <T> T step(String what, Supplier<T> work) {
    moment(what, true);
    T result = work.get();
    moment(what, false);
    return result;
  }

  private void moment(String step, boolean before) {
    requireAlive();
    currentWitness().sees(step, before);
    take(step, before).forEach(Runnable::run);
    requireAlive();
  }

  private void requireAlive() {
    if (isOver()) {
      throw new Ended();
    }
  }

  private synchronized Witness currentWitness() {
    return witness;
  }

  private synchronized List<Runnable> take(String step, boolean before) {
    var mine =
        surprises.stream().filter(it -> it.step.equals(step) && it.before == before).toList();
    surprises.removeAll(mine);
    return mine.stream().map(Surprise::what).toList();
  }

  public synchronized void end() {
    over = true;
  }

  public synchronized boolean isOver() {
    return over;
  }

  public synchronized void watchedBy(Witness other) {
    witness = other;
  }

  public synchronized void onceBefore(String step, Runnable what) {
    surprises.add(new Surprise(step, true, what));
  }

  public synchronized void onceAfter(String step, Runnable what) {
    surprises.add(new Surprise(step, false, what));
  }

  public void endsBefore(String step) {
    onceBefore(step, this::end);
  }

  public void endsAfter(String step) {
    onceAfter(step, this::end);
  }
}

package saitrong.shared;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What a look may need often or not at all: read when it is asked for first, and kept as it was
/// then. Where several ask at once, each may read it.
public final class Once<T> implements Supplier<T> {

  private final Supplier<T> source;
  private volatile @Nullable T kept;

  public Once(Supplier<T> source) {
    this.source = source;
  }

  @Override
  public T get() {
    var known = kept;
    if (known == null) {
      known = source.get();
      kept = known;
    }
    return known;
  }
}

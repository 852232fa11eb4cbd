package saitrong.simulator.phone;

import org.jspecify.annotations.Nullable;

/// A file on its way from the phone. Several pictures chosen together carry the same `set`.
public record Upload(
    String kind,
    String name,
    String contentType,
    byte[] bytes,
    long durationMillis,
    @Nullable ImageSet set) {

  /// Which of how many pictures this is; LINE numbers from 1.
  public record ImageSet(String id, int index, int total) {}
}

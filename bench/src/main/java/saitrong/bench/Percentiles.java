package saitrong.bench;

import java.util.Arrays;

/// A sorted set of durations in milliseconds.
final class Percentiles {

  private final double[] sorted;

  Percentiles(double[] values) {
    this.sorted = values.clone();
    Arrays.sort(sorted);
  }

  /// The smallest value that this share of all does not exceed; 0 of nothing.
  double at(double share) {
    int rank = (int) Math.ceil(share * sorted.length);
    return sorted.length == 0 ? 0 : sorted[Math.clamp(rank - 1, 0, sorted.length - 1)];
  }

  double mean() {
    return Arrays.stream(sorted).average().orElse(0);
  }

  int count() {
    return sorted.length;
  }

  void into(JsonObject json) {
    json.number("p50", at(0.5))
        .number("p90", at(0.9))
        .number("p99", at(0.99))
        .number("p999", at(0.999))
        .number("max", at(1))
        .number("mean", mean())
        .number("count", count());
  }
}

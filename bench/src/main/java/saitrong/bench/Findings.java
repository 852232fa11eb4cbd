package saitrong.bench;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// What the measured events say together: latencies, throughput, and what was missing or too much.
///
/// @param lag how late the generator itself was; above a millisecond it measures itself
/// @param acknowledgedSeconds from the first webhook to the last acknowledgement
/// @param drainedSeconds from the first webhook to the last answer
record Findings(
    Percentiles acknowledgement,
    Percentiles endToEnd,
    Percentiles lag,
    double acknowledgedSeconds,
    double drainedSeconds,
    int unanswered,
    int missing,
    int doubled,
    int badAnswered) {

  private static final double MILLI = 1e6;
  private static final double SHORTEST = 1e-9;

  static Findings of(Options options, PreparedWebhooks webhooks, Measurements at) {
    var sent = measured(options).filter(event -> at.sentAt(event) != 0).toArray();
    var acknowledged = measured(options).filter(at::isAcknowledged).toArray();
    var answered = measured(options).filter(event -> at.answers(event) > 0).toArray();
    long first = IntStream.of(sent).mapToLong(at::sentAt).min().orElse(0);
    long lastAcknowledged =
        IntStream.of(acknowledged).mapToLong(at::acknowledgedAt).max().orElse(0);
    long lastAnswered = IntStream.of(answered).mapToLong(at::answeredAt).max().orElse(0);
    return new Findings(
        millis(
            IntStream.of(acknowledged)
                .filter(event -> !webhooks.isBad(event))
                .mapToDouble(event -> at.acknowledgedAt(event) - at.intendedAt(event))),
        millis(
            IntStream.of(answered)
                .mapToDouble(event -> at.answeredAt(event) - at.intendedAt(event))),
        millis(IntStream.of(sent).mapToDouble(event -> at.sentAt(event) - at.intendedAt(event))),
        seconds(first, lastAcknowledged),
        seconds(first, Math.max(lastAcknowledged, lastAnswered)),
        (int) measured(options).filter(at::isUnanswered).count(),
        options.noReply() ? 0 : missing(options, webhooks, at),
        IntStream.of(answered).map(event -> at.answers(event) - 1).sum(),
        (int) IntStream.of(answered).filter(webhooks::isBad).count());
  }

  private static int missing(Options options, PreparedWebhooks webhooks, Measurements at) {
    return (int)
        measured(options)
            .filter(event -> at.answers(event) == 0 && webhooks.deservesAnAnswer(event))
            .count();
  }

  private static IntStream measured(Options options) {
    return IntStream.range(options.unmeasured(), options.total());
  }

  private static Percentiles millis(DoubleStream nanos) {
    return new Percentiles(nanos.map(value -> value / MILLI).toArray());
  }

  private static double seconds(long from, long to) {
    return Math.max(SHORTEST, (to - from) / 1e9);
  }
}

package saitrong.line;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/// Shows trouble with LINE inside the health, and never makes it DOWN: what comes in is kept and
/// answered later, and restarting the bot would not mend LINE. Spring leaves a status that is none
/// of its own out of the sum.
final class LineHealth implements HealthIndicator {

  static final Status TROUBLE = new Status("TROUBLE");

  private final LineMetrics metrics;

  LineHealth(LineMetrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public Health health() {
    return metrics
        .trouble()
        .map(outcome -> Health.status(TROUBLE).withDetail("lastCall", outcome).build())
        .orElseGet(() -> Health.up().build());
  }
}

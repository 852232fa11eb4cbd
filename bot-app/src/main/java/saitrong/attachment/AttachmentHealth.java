package saitrong.attachment;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/// Shows files that wait too long for LINE, and never makes the health DOWN: a restart fetches
/// nothing sooner. Spring leaves a status that is none of its own out of the sum.
final class AttachmentHealth implements HealthIndicator {

  static final Status TROUBLE = new Status("TROUBLE");
  private static final Duration LATE = Duration.ofMinutes(10);

  private final AttachmentFigures figures;

  AttachmentHealth(AttachmentFigures figures) {
    this.figures = figures;
  }

  @Override
  public Health health() {
    var now = figures.now();
    var health = now.oldest().compareTo(LATE) > 0 ? Health.status(TROUBLE) : Health.up();
    return health
        .withDetail("waiting", now.waiting())
        .withDetail("oldestSeconds", now.oldest().toSeconds())
        .withDetail("lost", now.lost())
        .build();
  }
}

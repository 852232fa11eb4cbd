package saitrong.content;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/// Shows which set serves and what is wrong with the folder, and never makes the health DOWN: the
/// last good set answers. Spring leaves a status that is none of its own out of the sum.
final class ContentHealth implements HealthIndicator {

  private static final Status TROUBLE = new Status("TROUBLE");
  private static final int MOST = 10;

  private final Contents contents;

  ContentHealth(Contents contents) {
    this.contents = contents;
  }

  @Override
  public Health health() {
    var problems = contents.problems();
    var health = problems.isEmpty() ? Health.up() : Health.status(TROUBLE);
    return health
        .withDetail("active", contents.active().shortHash())
        .withDetail("servesItsFolder", contents.servesItsFolder())
        .withDetail("problems", problems.size())
        .withDetail("first", problems.stream().limit(MOST).map(ContentHealth::place).toList())
        .build();
  }

  private static String place(Problem problem) {
    return problem.file() + ":" + problem.line();
  }
}

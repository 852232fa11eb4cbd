package saitrong.doctor;

import com.mongodb.client.MongoDatabase;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import saitrong.content.ContentFolder;
import saitrong.line.LineAccount;
import saitrong.store.Database;
import saitrong.store.FieldCipher;

/// The command `doctor`: asks LINE, the database and the files how they are, with the settings that
/// `serve` would use.
public final class Doctor {

  private Doctor() {}

  /// @return the exit code: 0 all is well, 1 something is to be mended
  public static int examine(List<String> settings, PrintStream out) {
    try (var parts = Practice.open(settings)) {
      var findings = findings(checks(parts, InstantSource.system()));
      findings.forEach(finding -> finding.print(out));
      return findings.stream().anyMatch(Finding::mustBeMended) ? 1 : 0;
    }
  }

  private static List<Check> checks(ApplicationContext parts, InstantSource clock) {
    int port = parts.getEnvironment().getProperty("server.port", Integer.class, 8080);
    return List.of(
        with(parts, LineAccount.class, AccountCheck::new),
        with(parts, LineAccount.class, WebhookCheck::new),
        with(parts, LineAccount.class, QuotaCheck::new),
        with(parts, LineAccount.class, line -> new ClockCheck(line, clock)),
        new RunningHere(port, with(parts, MongoDatabase.class, it -> database(parts, it))),
        with(parts, FieldCipher.class, KeyCheck::new),
        with(parts, ContentFolder.class, FilesCheck::new),
        new TimeZoneCheck(clock));
  }

  private static Check database(ApplicationContext parts, MongoDatabase connection) {
    return new DatabaseCheck(parts.getBean(Database.class), connection);
  }

  private static <T> Check with(
      ApplicationContext parts, Class<T> part, Function<T, Check> examination) {
    return () -> examination.apply(parts.getBean(part)).look();
  }

  /// The same trouble found by several checks is told once.
  static List<Finding> findings(List<Check> checks) {
    return checks.stream().flatMap(check -> Trouble.caught(check).stream()).distinct().toList();
  }
}

package saitrong.doctor;

import com.mongodb.client.MongoDatabase;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import saitrong.content.ContentFolder;
import saitrong.content.StoredSets;
import saitrong.line.LineAccount;
import saitrong.staff.Accounts;
import saitrong.staff.AuditTrail;
import saitrong.store.Database;
import saitrong.store.FieldCipher;
import saitrong.store.NamingKey;

/// The command `doctor`: asks LINE, the database and the files how they are, with the settings that
/// `serve` would use.
public final class Doctor {

  private Doctor() {}

  /// @return the exit code: 0 all is well, 1 something is to be mended
  public static int examine(List<String> settings, PrintStream out) {
    var report = new Report(out);
    report.begin();
    try (var parts = Practice.open(settings)) {
      for (var check : checks(parts, InstantSource.system())) {
        Trouble.caught(check).forEach(report::tell);
      }
    }
    return report.end();
  }

  private static List<Check> checks(ApplicationContext parts, InstantSource clock) {
    int port = parts.getEnvironment().getProperty("server.port", Integer.class, 8080);
    String assigned = parts.getEnvironment().getProperty("saitrong.staff.assigned", "");
    return List.of(
        with(parts, LineAccount.class, AccountCheck::new),
        with(parts, LineAccount.class, WebhookCheck::new),
        with(parts, LineAccount.class, QuotaCheck::new),
        with(parts, LineAccount.class, line -> new ClockCheck(line, clock)),
        new RunningHere(
            port, with(parts, MongoDatabase.class, it -> database(parts, it)), Doctor::heldWell),
        with(parts, FieldCipher.class, cipher -> key(parts, cipher)),
        new TrailCheck(() -> parts.getBean(AuditTrail.class).examined()),
        with(parts, ContentFolder.class, folder -> new FilesCheck(folder, clock)),
        with(parts, ContentFolder.class, folder -> new AssignedCheck(folder, assigned)),
        with(parts, ContentFolder.class, folder -> unitsOfAccounts(parts, folder)),
        new RunningHere(port, () -> activeSet(parts), health -> servedNow(parts, health)),
        new TimeZoneCheck(clock));
  }

  private static Check key(ApplicationContext parts, FieldCipher cipher) {
    return new KeyCheck(cipher, () -> parts.getBean(NamingKey.class));
  }

  private static Check unitsOfAccounts(ApplicationContext parts, ContentFolder folder) {
    return new AccountUnitsCheck(folder, () -> parts.getBean(Accounts.class).all());
  }

  private static Check database(ApplicationContext parts, MongoDatabase connection) {
    return new DatabaseCheck(parts.getBean(Database.class), connection);
  }

  private static <T> Check with(
      ApplicationContext parts, Class<T> part, Function<T, Check> examination) {
    return () -> examination.apply(parts.getBean(part)).look();
  }

  private static Finding heldWell(String health) {
    return Finding.well(
        "ฐานข้อมูลฝังตัวเปิดอยู่โดยระบบที่กำลังทำงานบนเครื่องนี้ และรับข้อความได้",
        "The embedded database is held by the bot that runs here, which takes messages.");
  }

  private static List<Finding> activeSet(ApplicationContext parts) {
    var folder = parts.getBean(ContentFolder.class);
    return new ActiveSetCheck(folder, parts.getBean(StoredSets.class)).look();
  }

  private static Finding servedNow(ApplicationContext parts, String health) {
    return ActiveSetCheck.toldBy(health, parts.getBean(ContentFolder.class));
  }
}

package saitrong.official;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import saitrong.citizen.Officials;
import saitrong.official.Decision.Said;
import saitrong.staff.AuditTrail;
import saitrong.store.StoreUnavailable;

/// The commands `official-approve NUMBER` and `official-revoke NUMBER`, until the console has a
/// page for it.
public final class OfficialCommand {

  private static final int MISUNDERSTOOD = 2;
  private static final String BY = "--by";

  private OfficialCommand() {}

  public static int approve(List<String> args, PrintStream out) {
    return run("official-approve", args, Decision::approve, out);
  }

  public static int revoke(List<String> args, PrintStream out) {
    return run("official-revoke", args, Decision::revoke, out);
  }

  private static int run(
      String command,
      List<String> args,
      BiFunction<Decision, String, Said> decide,
      PrintStream out) {
    if (args.isEmpty() || args.getFirst().startsWith("--")) {
      out.printf("ระบุเลขที่รับแจ้ง: %s 00011/2569 [--by ชื่อผู้รับรอง]%n", command);
      out.printf("Name the receipt number: %s 00011/2569 [--by NAME]%n", command);
      return MISUNDERSTOOD;
    }
    var account = System.getProperty("user.name", "?");
    var settings = new ArrayList<>(args.subList(1, args.size()));
    var by = by(settings).orElse(account);
    try (var parts = DecisionContext.open(settings)) {
      var said = decide(parts, by, account, decision -> decide.apply(decision, args.getFirst()));
      out.println(said.thai());
      out.println(said.english());
      return said.code();
    } catch (RuntimeException toldBySpring) {
      return 1;
    }
  }

  /// Taken out of the settings, as `--by NAME` or `--by=NAME`.
  private static Optional<String> by(List<String> settings) {
    for (int at = 0; at < settings.size(); at++) {
      if (settings.get(at).startsWith(BY + "=")) {
        return Optional.of(settings.remove(at).substring(BY.length() + 1));
      }
      if (settings.get(at).equals(BY) && at + 1 < settings.size()) {
        settings.remove(at);
        return Optional.of(settings.remove(at));
      }
    }
    return Optional.empty();
  }

  private static Said decide(
      ApplicationContext parts, String by, String account, Function<Decision, Said> deciding) {
    try {
      var trail = parts.getBean(AuditTrail.class);
      return deciding.apply(
          new Decision(
              parts.getBean(Applications.class),
              parts.getBean(Officials.class),
              trail::record,
              by,
              account));
    } catch (RuntimeException trouble) {
      return told(trouble);
    }
  }

  /// Anything but the database's own words is named by its kind only.
  private static Said told(RuntimeException trouble) {
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      if (cause instanceof StoreUnavailable store) {
        return new Said(1, store.thai(), store.english());
      }
    }
    String kind = trouble.getClass().getSimpleName();
    return new Said(1, "ทำไม่สำเร็จ (%s)".formatted(kind), "That failed (%s).".formatted(kind));
  }
}

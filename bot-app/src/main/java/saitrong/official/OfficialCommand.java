package saitrong.official;

import java.io.PrintStream;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import saitrong.citizen.Officials;
import saitrong.official.Decision.Said;
import saitrong.store.StoreUnavailable;

/// The commands `official-approve NUMBER` and `official-revoke NUMBER`, until the console has a
/// page for it.
public final class OfficialCommand {

  private static final int MISUNDERSTOOD = 2;

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
      out.printf("ระบุเลขที่รับแจ้ง: %s 00011/2569%n", command);
      out.printf("Name the receipt number: %s 00011/2569%n", command);
      return MISUNDERSTOOD;
    }
    try (var parts = DecisionContext.open(args.subList(1, args.size()))) {
      var said = decide(parts, decision -> decide.apply(decision, args.getFirst()));
      out.println(said.thai());
      out.println(said.english());
      return said.code();
    } catch (RuntimeException toldBySpring) {
      return 1;
    }
  }

  private static Said decide(ApplicationContext parts, Function<Decision, Said> deciding) {
    try {
      var applications = parts.getBeanProvider(Applications.class).getIfAvailable();
      return applications == null
          ? nobodyKeepsCases()
          : deciding.apply(new Decision(applications, parts.getBean(Officials.class)));
    } catch (RuntimeException trouble) {
      return told(trouble);
    }
  }

  private static Said nobodyKeepsCases() {
    return new Said(
        1, "รุ่นนี้ยังค้นเรื่องจากเลขที่รับแจ้งไม่ได้", "This release cannot look up cases yet.");
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

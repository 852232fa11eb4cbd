package saitrong.cases;

import com.mongodb.MongoException;
import java.io.PrintStream;
import java.util.List;
import saitrong.staff.AuditTrail;
import saitrong.store.MissingKey;
import saitrong.store.StoreAway;
import saitrong.store.StoreUnavailable;
import saitrong.ticket.Tickets;

/// The command `cases`. Works while the bot runs and while it does not, with the settings and the
/// key that `serve` would use.
public final class CasesCommand {

  private static final int MISUNDERSTOOD = 2;

  private CasesCommand() {}

  /// @return the exit code: 0 done, 1 refused with a sentence, 2 not understood
  public static int run(List<String> args, PrintStream out, PrintStream err) {
    if (args.equals(List.of("help"))) {
      out.println(CasesWords.USAGE);
      return 0;
    }
    String account = System.getProperty("user.name", "?");
    try {
      return perform(Asked.read(args, account), account, out);
    } catch (Misunderstood what) {
      err.println(what.getMessage());
      return MISUNDERSTOOD;
    } catch (RuntimeException failure) {
      err.println(sentence(failure));
      return 1;
    }
  }

  private static int perform(Asked asked, String account, PrintStream out) {
    try (var parts = Parts.open(asked.settings())) {
      var tickets = parts.getBean(Tickets.class);
      return new Casework(tickets, parts.getBean(AuditTrail.class), account, out).perform(asked);
    }
  }

  /// What nobody foresaw is thrown on, for it needs its stack trace.
  private static String sentence(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StoreUnavailable unavailable) {
        return String.valueOf(unavailable.getMessage());
      }
      if (cause instanceof MissingKey) {
        return CasesWords.KEY_MISSING;
      }
      if (cause instanceof MongoException away && StoreAway.is(away)) {
        return CasesWords.NO_ANSWER;
      }
    }
    throw failure;
  }
}

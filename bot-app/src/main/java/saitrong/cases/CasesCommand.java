package saitrong.cases;

import java.io.PrintStream;
import java.util.List;
import saitrong.staff.AuditTrail;
import saitrong.store.BesideTheBot;

/// The command `cases`. Works while the bot runs and while it does not, with the settings and the
/// key that `serve` would use.
public final class CasesCommand {

  private static final int MISUNDERSTOOD = 2;

  private CasesCommand() {}

  /// @return the exit code: 0 done, 1 refused with a sentence, 2 not understood
  public static int run(List<String> args, PrintStream out, PrintStream err) {
    if (args.equals(List.of("help"))) {
      out.println(UsageWords.USAGE);
      return 0;
    }
    String account = System.getProperty("user.name", "?");
    try {
      return perform(Asked.read(args, account), account, out);
    } catch (Misunderstood what) {
      err.println(what.getMessage());
      return MISUNDERSTOOD;
    } catch (RuntimeException failure) {
      err.println(BesideTheBot.sentence(failure, AccessWords.KEY_MISSING));
      return 1;
    }
  }

  private static int perform(Asked asked, String account, PrintStream out) {
    try (var parts =
        BesideTheBot.open(
            asked.settings(),
            "saitrong.staff",
            "saitrong.ticket",
            "saitrong.citizen",
            "saitrong.rating",
            "saitrong.questionnaire",
            "saitrong.attachment",
            "saitrong.document",
            "saitrong.transcript")) {
      var trail = parts.getBean(AuditTrail.class);
      var officer = new Officer(asked.by(), account, asked.confidential(), trail, out);
      return Casework.of(officer, parts).perform(asked.wish());
    }
  }
}

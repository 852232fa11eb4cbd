package saitrong.cases;

import java.io.PrintStream;
import java.util.List;
import java.util.function.ToIntFunction;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import saitrong.staff.Accounts;
import saitrong.staff.AuditTrail;
import saitrong.store.BesideTheBot;

/// The command `cases`. Works while the bot runs and while it does not, with the settings and the
/// key that `serve` would use.
public final class CasesCommand {

  private static final int MISUNDERSTOOD = 2;

  private CasesCommand() {}

  /// @return the exit code: 0 done, 1 refused with a sentence, 2 not understood
  public static int run(List<String> args, PrintStream out, PrintStream err) {
    return run(args, CasesCommand::opened, out, err);
  }

  /// How the parts of the application are come by for as long as the work takes.
  interface Parts {

    int lentTo(List<String> settings, ToIntFunction<ApplicationContext> work);
  }

  static int run(List<String> args, Parts parts, PrintStream out, PrintStream err) {
    if (args.equals(List.of("help"))) {
      out.println(UsageWords.USAGE);
      return 0;
    }
    String account = System.getProperty("user.name", "?");
    try {
      var asked = Asked.read(args, account);
      return parts.lentTo(asked.settings(), it -> perform(asked, account, it, out));
    } catch (Misunderstood what) {
      err.println(what.getMessage());
      return MISUNDERSTOOD;
    } catch (RuntimeException failure) {
      err.println(BesideTheBot.sentence(failure, AccessWords.KEY_MISSING));
      return 1;
    }
  }

  private static int opened(List<String> settings, ToIntFunction<ApplicationContext> work) {
    try (var parts = open(settings)) {
      return work.applyAsInt(parts);
    }
  }

  static ConfigurableApplicationContext open(List<String> settings) {
    return BesideTheBot.open(
        settings,
        "saitrong.staff",
        "saitrong.ticket",
        "saitrong.citizen",
        "saitrong.rating",
        "saitrong.questionnaire",
        "saitrong.attachment",
        "saitrong.document",
        "saitrong.transcript");
  }

  private static int perform(
      Asked asked, String account, ApplicationContext parts, PrintStream out) {
    var trail = parts.getBean(AuditTrail.class);
    var names = parts.getBean(Accounts.class).spokenOf(asked.by(), account);
    var officer = new Officer(asked.by(), account, names, asked.confidential(), trail, out);
    return Casework.of(officer, parts).perform(asked.wish());
  }
}

package saitrong.learned;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import saitrong.content.ContentSettings;
import saitrong.learning.Learning;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.store.BesideTheBot;

/// The command `faq-learned`. Works while the bot runs and while it does not, with the settings and
/// the key that `serve` would use. It changes no file: what it prints is for a person to approve.
public final class LearnedCommand {

  private static final int MISUNDERSTOOD = 2;

  /// Of each section: enough to read in one sitting.
  private static final int MOST_QUESTIONS = 500;

  private LearnedCommand() {}

  /// @return the exit code: 0 done, 1 refused with a sentence, 2 not understood
  public static int run(List<String> args, PrintStream out, PrintStream err) {
    if (args.equals(List.of("help"))) {
      out.println(LearnedWords.USAGE);
      return 0;
    }
    try {
      print(Wanted.read(args), out);
      return 0;
    } catch (Wanted.Misunderstood what) {
      err.println(what.getMessage());
      return MISUNDERSTOOD;
    } catch (RuntimeException failure) {
      err.println(BesideTheBot.sentence(failure, LearnedWords.KEY_MISSING));
      return 1;
    }
  }

  /// The words of citizens are in it: who reads them is on record first.
  private static void print(Wanted wanted, PrintStream out) {
    try (var parts = BesideTheBot.open(wanted.settings(), "saitrong.staff", "saitrong.learning")) {
      String account = System.getProperty("user.name", "?");
      String by = wanted.by().isEmpty() ? account : wanted.by();
      parts
          .getBean(AuditTrail.class)
          .record(new Deed(by, account, "faq-learned-read", wanted.days() + " days"));
      var since = InstantSource.system().instant().minus(wanted.span());
      var learned = parts.getBean(Learning.class).since(since, MOST_QUESTIONS);
      var answers = KnownAnswers.in(ContentSettings.of(parts.getEnvironment()).folder().read());
      new LearnedPage(answers, out).print(learned, wanted.days());
    }
  }
}

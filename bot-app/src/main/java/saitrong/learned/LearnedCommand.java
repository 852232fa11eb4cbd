package saitrong.learned;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import saitrong.content.ContentSettings;
import saitrong.content.ServingSet;
import saitrong.learning.Learning;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.store.BesideTheBot;

/// The command `faq-learned`. Works while the bot runs and while it does not, with the settings and
/// the key that `serve` would use. What it prints changes nothing until a person approves it.
public final class LearnedCommand {

  private static final int MISUNDERSTOOD = 2;

  /// Of each section: enough to read in one sitting.
  private static final int MOST_QUESTIONS = 500;

  /// All whose words are still there.
  private static final Duration KEPT = Duration.ofDays(90);

  private static final int MANY = 100_000;

  private LearnedCommand() {}

  /// @return the exit code: 0 done, 1 refused with a sentence, 2 not understood
  public static int run(List<String> args, PrintStream out, PrintStream err) {
    if (args.equals(List.of("help"))) {
      out.println(LearnedWords.USAGE);
      return 0;
    }
    try {
      if (Deciding.isMeant(args)) {
        return decide(Deciding.read(args), out);
      }
      print(Wanted.read(args), out);
      return 0;
    } catch (Wanted.Misunderstood what) {
      err.println(what.getMessage());
      return MISUNDERSTOOD;
    } catch (IOException unwritable) {
      err.println(LearnedWords.UNWRITABLE);
      return 1;
    } catch (RuntimeException failure) {
      err.println(BesideTheBot.sentence(failure, LearnedWords.KEY_MISSING));
      return 1;
    }
  }

  private static int decide(Deciding deciding, PrintStream out) throws IOException {
    try (var parts =
        BesideTheBot.open(deciding.settings(), "saitrong.staff", "saitrong.learning")) {
      var learned =
          parts.getBean(Learning.class).since(InstantSource.system().instant().minus(KEPT), MANY);
      var folder = ContentSettings.of(parts.getEnvironment()).folder();
      var said =
          new Draft(deciding, learned, folder, parts.getBean(AuditTrail.class))
              .decide(System.getProperty("user.name", "?"));
      out.println(said.thai());
      out.println(said.english());
      return said.code();
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
      var answers =
          KnownAnswers.in(
              ContentSettings.of(parts.getEnvironment()).folder().read(),
              () -> ServingSet.in(parts.getBean(MongoDatabase.class)));
      var trail = parts.getBean(AuditTrail.class);
      new LearnedPage(answers, words -> Draft.isDeclined(words, trail), out)
          .print(learned, wanted.days());
    }
  }
}

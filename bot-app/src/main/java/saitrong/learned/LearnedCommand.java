package saitrong.learned;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import saitrong.content.ContentSettings;
import saitrong.content.Reading;
import saitrong.content.ServingSet;
import saitrong.content.StoredSets;
import saitrong.learning.Learning;
import saitrong.staff.AuditTrail;
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
      var sets = StoredSets.in(parts.getBean(MongoDatabase.class));
      var deeds = deeds(parts.getBean(AuditTrail.class), deciding.by());
      var said = new Draft(deciding, learned, folder, sets, deeds).decide();
      out.println(said.thai());
      out.println(said.english());
      return said.code();
    }
  }

  /// The words of citizens are in it: who reads them is on record first.
  private static void print(Wanted wanted, PrintStream out) {
    try (var parts = BesideTheBot.open(wanted.settings(), "saitrong.staff", "saitrong.learning")) {
      var deeds = deeds(parts.getBean(AuditTrail.class), wanted.by());
      deeds.read(wanted.days());
      var since = InstantSource.system().instant().minus(wanted.span());
      var learned = parts.getBean(Learning.class).since(since, MOST_QUESTIONS);
      var reading = ContentSettings.of(parts.getEnvironment()).folder().read();
      var decided = deeds.decided();
      new LearnedPage(
              KnownAnswers.in(reading, () -> ServingSet.in(parts.getBean(MongoDatabase.class))),
              draft -> decided.contains(draft.onTheTrail()),
              reading instanceof Reading.Sound,
              out)
          .print(learned, wanted.days());
    }
  }

  private static DraftDeeds deeds(AuditTrail trail, String by) {
    String account = System.getProperty("user.name", "?");
    return new DraftDeeds(trail, by.isEmpty() ? account : by, account);
  }
}

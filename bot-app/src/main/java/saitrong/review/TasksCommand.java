package saitrong.review;

import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import saitrong.store.BesideTheBot;

/// The command `faq-tasks`. Works while the bot runs and while it does not, with the settings that
/// `serve` would use. The bot opens and closes the tasks; here they are only read.
public final class TasksCommand {

  private static final int MISUNDERSTOOD = 2;

  /// What was done of late is shown too, so that its owner sees that it was noticed.
  private static final Duration LATELY = Duration.ofDays(30);

  private TasksCommand() {}

  /// @return the exit code: 0 done, 1 refused with a sentence, 2 not understood
  public static int run(List<String> args, PrintStream out, PrintStream err) {
    if (args.equals(List.of("help"))) {
      out.println(TasksPage.USAGE);
      return 0;
    }
    if (!args.stream().allMatch(it -> it.startsWith("--") && it.contains("="))) {
      err.println(TasksPage.USAGE);
      return MISUNDERSTOOD;
    }
    try (var parts = BesideTheBot.open(args, "saitrong.review")) {
      var tasks = parts.getBean(ReviewTasks.class);
      var since = InstantSource.system().instant().minus(LATELY);
      new TasksPage(out).print(tasks.open(), tasks.doneSince(since));
      return 0;
    } catch (RuntimeException failure) {
      err.println(BesideTheBot.sentence(failure, ""));
      return 1;
    }
  }
}

package saitrong;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.util.FileSystemUtils;
import saitrong.content.StoredTimetable;
import saitrong.content.ThaiDates;
import saitrong.handoff.Talks;
import saitrong.staff.Accounts;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;

/// A bot and its staff for all classes whose stories bring persons and cases of their own and claim
/// nothing of other people's: a bot for each class would cost seconds. It opens with the first of
/// them and closes after the last, and each comes to it at ten in the morning of a working day.
///
/// Its officers are called by their roles; `colleague` is another agent, and `keeper` one who is
/// assigned to confidential cases.
final class Office implements BeforeAllCallback, AfterAllCallback {

  private static final int IN_THE_MORNING = 10;

  private @Nullable Open open;

  @Override
  public void beforeAll(ExtensionContext stories) {
    open =
        stories
            .getRoot()
            .getStore(Namespace.create(Office.class))
            .computeIfAbsent(Open.class, _ -> Open.anew(), Open.class);
    everybodyGoesHome();
    clock().jumpTo(nextMorning());
  }

  private Instant nextMorning() {
    var hours = bot().part(StoredTimetable.class).get().orElseThrow().hours();
    var today = today();
    return today
        .plusDays(1)
        .datesUntil(today.plusYears(1))
        .filter(hours::isWorkingDay)
        .findFirst()
        .orElseThrow()
        .atTime(IN_THE_MORNING, 0)
        .atZone(ThaiDates.ZONE)
        .toInstant();
  }

  /// Now, so that the class is told that asked.
  @Override
  public void afterAll(ExtensionContext stories) {
    bot().askedOnlyWhatIsIndexed();
  }

  RunningBot bot() {
    return requireNonNull(open).bot;
  }

  JumpingClock clock() {
    return requireNonNull(open).clock;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock().instant(), ThaiDates.ZONE);
  }

  /// The browser of that officer, signed in.
  DeskBrowser at(String login) throws IOException, InterruptedException {
    var desk = new DeskBrowser(bot().address("/"));
    assertThat(desk.signsIn(login).headers().firstValue("Location")).contains("/console");
    return desk;
  }

  /// A person who was never here before, and of no other story.
  AtTheService somebody() {
    return new AtTheService(bot(), clock(), requireNonNull(open).nobodyYet());
  }

  /// Whatever a story came to, nobody waits for an officer when the next begins, and nothing is
  /// owed.
  void everybodyGoesHome() {
    var talks = bot().part(Talks.class);
    talks.all().forEach(it -> talks.leave(it.citizen()));
    talks
        .unsettled()
        .forEach(it -> {
          talks.onRecord(it, "00000/2569");
          it.mentioned().forEach(account -> talks.seenBy(it, account));
        });
  }

  private record Open(RunningBot bot, JumpingClock clock, Path data, AtomicInteger people)
      implements AutoCloseable {

    static Open anew() {
      try {
        var data = Files.createTempDirectory("office");
        var clock = new JumpingClock();
        var open = new Open(bot(data, clock), clock, data, new AtomicInteger());
        open.hire();
        return open;
      } catch (IOException noRoom) {
        throw new UncheckedIOException(noRoom);
      }
    }

    /// Its browsers hear soon that events come, and its messages do not run out.
    private static RunningBot bot(Path data, JumpingClock clock) {
      var bot =
          new RunningBot(
              data, clock, "--saitrong.staff.assigned=keeper", "--saitrong.console.live.beat=2s");
      bot.line.quota(3_000L, 0);
      return bot;
    }

    private void hire() {
      var accounts = bot.part(Accounts.class);
      for (var role : Role.values()) {
        StaffForTests.hire(accounts, role.code(), role);
      }
      StaffForTests.hire(accounts, "colleague", Role.AGENT);
      StaffForTests.hire(accounts, "keeper", Role.AGENT);
    }

    private String nobodyYet() {
      return "ประชาชน คนที่ %03d".formatted(people.incrementAndGet());
    }

    @Override
    public void close() throws IOException {
      bot.close();
      FileSystemUtils.deleteRecursively(data);
    }
  }
}

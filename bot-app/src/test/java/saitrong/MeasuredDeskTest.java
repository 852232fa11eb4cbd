package saitrong;

import static java.util.Objects.requireNonNull;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import saitrong.handoff.Talks;
import saitrong.simulator.Citizen;
import saitrong.staff.Accounts;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;

/// How long what a person writes takes to the screen of the officer who has the chat, with many at
/// work: each of them has the page of their own chat open, on a line, and asks for what is new as
/// the page does. People write through the simulator. `bench/run desk` prints it.
@EnabledIfSystemProperty(named = "desk", matches = ".+")
class MeasuredDeskTest {

  private static final int STAFF = Integer.getInteger("desk.staff", 100);
  private static final int A_SECOND = Integer.getInteger("desk.messages", 50);
  private static final int SECONDS = Integer.getInteger("desk.seconds", 40);
  private static final int WARM_UP = 20;
  private static final double MILLISECOND = 1e6;
  private static final Pattern NUMBERED = Pattern.compile("ข้อความหมายเลข (\\d+)");
  private static final JumpingClock CLOCK = new JumpingClock();

  @TempDir static Path data;

  private final Map<Integer, Long> sent = new ConcurrentHashMap<>();
  private final Map<Integer, Long> shown = new ConcurrentSkipListMap<>();

  @Test
  void withManyAtWork() throws Exception {
    try (var bot = new RunningBot(data, CLOCK);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var people = new ArrayList<Citizen>();
      var screens = new ArrayList<OpenScreen>();
      for (int i = 0; i < STAFF; i++) {
        var person = bot.line.citizen("ประชาชน " + i);
        people.add(person);
        screens.add(chat(bot, person, "staff" + i));
      }
      long without = usedMemory();
      screens.forEach(screen -> threads.submit(() -> screen.listen(this::see)));
      LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(3));
      System.out.printf("memory %d MB, with %d lines %d MB%n", without, STAFF, usedMemory());
      write(people, 0, WARM_UP);
      long computed = cpu();
      long began = System.nanoTime();
      write(people, A_SECOND * WARM_UP, SECONDS);
      double share = (double) (cpu() - computed) / (System.nanoTime() - began);
      LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(5));
      print(share);
      screens.forEach(OpenScreen::close);
    }
  }

  private OpenScreen chat(RunningBot bot, Citizen person, String login) throws Exception {
    person.follow();
    person.awaitReplies(1, Duration.ofSeconds(60));
    person.says("คุยกับเจ้าหน้าที่");
    person.awaitReplies(2, Duration.ofSeconds(60));
    StaffForTests.hire(bot.part(Accounts.class), login, Role.AGENT);
    var talk = bot.part(Talks.class).all().getLast().id();
    return OpenScreen.taking(bot.address("/"), login, talk);
  }

  /// At their times, whether those before have been seen or not.
  private void write(List<Citizen> people, int from, int seconds) {
    long due = System.nanoTime();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < seconds * A_SECOND; i++) {
        int number = from + i;
        var person = people.get(number % people.size());
        sent.put(number, due);
        threads.submit(() -> person.says("ข้อความหมายเลข " + number));
        due += TimeUnit.SECONDS.toNanos(1) / A_SECOND;
        LockSupport.parkNanos(due - System.nanoTime());
      }
    }
  }

  private void see(String page) {
    long now = System.nanoTime();
    NUMBERED
        .matcher(page)
        .results()
        .forEach(it -> shown.putIfAbsent(Integer.valueOf(it.group(1)), now));
  }

  private void print(double share) {
    var took =
        shown.entrySet().stream()
            .filter(it -> it.getKey() >= A_SECOND * WARM_UP)
            .mapToLong(it -> it.getValue() - requireNonNull(sent.get(it.getKey())))
            .sorted()
            .toArray();
    System.out.printf(
        "%d staff, %d messages a second for %d s: to the screen p50 %.0f, p99 %.0f, longest %.0f"
            + " ms; %d not seen; %.2f cores (bot, simulator and screens in one process)%n",
        STAFF,
        A_SECOND,
        SECONDS,
        took[took.length / 2] / MILLISECOND,
        took[took.length * 99 / 100] / MILLISECOND,
        took[took.length - 1] / MILLISECOND,
        A_SECOND * SECONDS - took.length,
        share);
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /// What is left after what nobody uses is cleared away.
  private static long usedMemory() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }
}

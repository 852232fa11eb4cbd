package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import saitrong.inbox.Inbound;
import saitrong.message.Message;
import saitrong.message.Outgoing;
import saitrong.outbox.FakeLine.Delivered;
import saitrong.outbox.FakeLine.Fault;
import saitrong.outbox.Weight;
import saitrong.store.TestStore;
import saitrong.transcript.Entry;
import saitrong.transcript.Fate;
import saitrong.transcript.Mark;

/// An instance dies, at every single step that it makes, and another one goes on: exactly one
/// answer arrives.
class CrashTest {

  @RegisterExtension static final TestStore STORE = TestStore.with(Desk.collections());

  private Desk desk;
  private Person citizen;

  @BeforeEach
  void open() {
    begin();
  }

  private void begin() {
    Desk.expectsFailures();
    desk = new Desk(STORE.database());
    desk.answersFirstWith(new Echo());
    citizen = desk.citizen("somchai" + UUID.randomUUID());
  }

  @AfterEach
  void close() throws Exception {
    desk.close();
  }

  /// What happens on the way, besides the crash.
  enum Story {
    ALL_IS_WELL,
    THE_ANSWER_OF_LINE_IS_LOST(Fault.LOSES_THE_ANSWER),
    LINE_FAILS_ONCE(Fault.FAILS),
    THE_TOKEN_IS_INVALID(Fault.FORGETS_THE_TOKEN),
    THE_PUSH_IS_LOST_TOO(Fault.FORGETS_THE_TOKEN, Fault.LOSES_THE_ANSWER),
    THE_QUOTA_IS_USED_UP(Fault.FORGETS_THE_TOKEN, Fault.MONTHLY_LIMIT);

    final Fault[] faults;

    Story(Fault... faults) {
      this.faults = faults;
    }

    /// A token that was never used and is refused all the same, and a crash between the decision
    /// and the record that only pushes are left: nobody can tell this from a reply that has
    /// arrived.
    boolean isBeyondKnowing(List<String> steps, int deadly, boolean before) {
      int decided = steps.indexOf("conversations.bulkWrite") + 1;
      int recorded = steps.indexOf("conversations.updateOne") + 1;
      boolean afterDecision = deadly > decided || (deadly == decided && !before);
      boolean beforeRecord = deadly < recorded || (deadly == recorded && before);
      return faults.length > 0
          && faults[0] == Fault.FORGETS_THE_TOKEN
          && afterDecision
          && beforeRecord;
    }
  }

  @ParameterizedTest
  @EnumSource
  void answersOnceWhereverAnInstanceDies(Story story) throws Exception {
    var steps = stepsOf(story);
    assertThat(steps).contains("conversations.bulkWrite", "line.reply", "transcript.insertMany");

    for (int deadly = 1; deadly <= steps.size(); deadly++) {
      for (boolean before : List.of(true, false)) {
        if (story.isBeyondKnowing(steps, deadly, before)) {
          continue;
        }
        restart();
        desk.line().willFail(story.faults);
        var a = desk.instance("a");
        diesAt(a, deadly, before);

        tell(a, citizen.typed("hello"));
        desk.instance("b");
        desk.passes(Duration.ofSeconds(16));
        desk.passes(Duration.ofMinutes(8), Duration.ofSeconds(20));

        var moment = "%s, died %s step %d".formatted(story, before ? "before" : "after", deadly);
        assertThat(answers()).as(moment).containsExactly("answer to hello");
        assertThat(fates()).as(moment).hasSize(1).allMatch(fate -> !fate.needsAttention());
        Desk.await(() -> desk.waitingMail() == 0);
        assertThat(desk.count("outbox")).as(moment).isZero();
      }
    }
  }

  @Test
  void answersOnceWithItsLettersWhereverAnInstanceDies() throws Exception {
    for (int deadly = 1; deadly <= 22; deadly++) {
      restart();
      desk.line().hasQuota(100, 100);
      var a = desk.instance("a");
      citizen.isKnownTo(a);
      a.out().outbox().post(UUID.randomUUID(), citizen.id(), words("a notice"), Weight.ANSWER);
      desk.passes(Duration.ofSeconds(2));
      diesAt(a, deadly, deadly % 2 == 0);

      tell(a, citizen.typed("hello"));
      desk.line().hasQuota(100, 0);
      desk.instance("b");
      desk.passes(Duration.ofSeconds(16));
      desk.passes(Duration.ofMinutes(8), Duration.ofSeconds(20));

      assertThat(String.join("\n", answers()).split("\n"))
          .as("died at step %d", deadly)
          .containsExactlyInAnyOrder("a notice", "answer to hello");
      assertThat(desk.count("outbox")).isZero();
    }
  }

  @Test
  void sendsWhatAnInstanceStoredBeforeItDied() {
    var a = desk.instance("a");
    a.keeps(citizen.typed("hello")).join();
    a.dies();

    desk.instance("b");
    desk.passes(Duration.ofSeconds(3));

    assertThat(answers()).containsExactly("answer to hello");
  }

  @Test
  void knowsOnRestartThatNobodyElseHoldsALease() {
    var before = desk.instanceAlone("embedded");
    before.life().endsAfter("line.reply");
    tell(before, citizen.typed("hello"));

    desk.instanceAlone("embedded again");
    desk.passes(Duration.ofSeconds(1));

    assertThat(fates()).containsExactly(Fate.REPLIED);
    assertThat(answers()).containsExactly("answer to hello");
  }

  @Test
  void remembersItsMarksAfterACrash() throws Exception {
    desk.close();
    desk = new Desk(STORE.database());
    citizen = desk.citizen("somchai");
    var a = desk.instance("a");
    a.life().endsAfter("conversations.bulkWrite");
    tell(a, citizen.typed("unknown business"));
    desk.instance("b");

    desk.passes(Duration.ofSeconds(20));

    assertThat(desk.transcriptOf(citizen).getFirst().marks()).containsExactly(Mark.UNANSWERED);
  }

  @Test
  void pushesOnlyOnceItHasBegunToPush() {
    var a = desk.instance("a");
    var hello = citizen.typed("hello");
    a.keeps(hello).join();
    desk.clock().advance(Duration.ofSeconds(55));
    a.life().endsAfter("line.push");
    a.works();

    var b = desk.instance("b");
    tell(b, Person.again(hello, desk.clock().instant()));
    desk.passes(Duration.ofSeconds(20));

    assertThat(answers()).containsExactly("answer to hello");
  }

  private static Outgoing words(String text) {
    return Outgoing.of(new Message.Text(text));
  }

  private List<String> stepsOf(Story story) {
    var steps = new ArrayList<String>();
    desk.line().willFail(story.faults);
    var a = desk.instance("a");
    a.watchedBy((step, before) -> count(steps, step, before));
    a.receives(citizen.typed("hello"));
    Desk.await(() -> steps.contains("mail.deleteMany"));
    return List.copyOf(steps);
  }

  private static void count(List<String> steps, String step, boolean before) {
    synchronized (steps) {
      if (before) {
        steps.add(step);
      }
    }
  }

  private static void diesAt(Instance instance, int deadly, boolean before) {
    var seen = new ArrayList<String>();
    instance.watchedBy((step, isBefore) -> {
      count(seen, step, isBefore == before);
      synchronized (seen) {
        if (isBefore == before && seen.size() == deadly) {
          instance.life().end();
        }
      }
    });
  }

  /// Should the instance not live to acknowledge it, LINE sends it again, to whoever is there.
  private void tell(Instance instance, Inbound event) {
    try {
      instance.receives(event);
    } catch (RuntimeException notAcknowledged) {
      assertThatCode(() -> desk.instance("c").receives(Person.again(event, now())))
          .doesNotThrowAnyException();
    }
  }

  private Instant now() {
    return desk.clock().instant();
  }

  private void restart() throws Exception {
    desk.close();
    begin();
  }

  private List<String> answers() {
    return desk.answersTo(citizen).stream().map(Delivered::text).toList();
  }

  private List<Fate> fates() {
    return desk.transcriptOf(citizen).stream()
        .filter(entry -> entry.kind().equals("answer"))
        .map(Entry::fate)
        .toList();
  }
}

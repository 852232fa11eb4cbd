package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.inbox.Inbound;
import saitrong.outbox.FakeLine.Delivered;
import saitrong.store.TestStore;

/// An instance dies at every single step of the turn that answers a choice, and another one goes
/// on: one answer, one lesson, one row that names what was shown.
class FaqCrashTest {

  @RegisterExtension static final TestStore STORE = TestStore.with(Desk.collections());

  @Test
  void answersAndCountsOnceWhereverAnInstanceDies() throws Exception {
    Desk.expectsFailures();
    var steps = steps();
    assertThat(steps).contains("owners.learn", "line.reply");

    for (int deadly = 1; deadly <= steps.size(); deadly++) {
      for (boolean before : List.of(true, false)) {
        dies(deadly, before, steps.get(deadly - 1));
      }
    }
  }

  private static Desk desk() {
    var desk = Desk.withFlows(STORE.database());
    desk.looksUpIn(
        new FakeLibrary().isNearlySure("รหัส", AtTheLibrary.PASSWORD, AtTheLibrary.LOGIN));
    return desk;
  }

  private static List<String> steps() throws Exception {
    var steps = new ArrayList<String>();
    try (var desk = desk()) {
      var citizen = atTheOffer(desk);
      desk.open()
          .watchedBy((step, before) -> {
            synchronized (steps) {
              if (before) {
                steps.add(step);
              }
            }
          });
      citizen.says("2");
      Desk.await(() -> {
        synchronized (steps) {
          return steps.contains("mail.deleteMany");
        }
      });
      // Else the mail is left to the next desk, which waits for it without a clock that moves.
      Desk.await(() -> desk.waitingMail() == 0);
    }
    return List.copyOf(steps);
  }

  private static void dies(int deadly, boolean before, String step) throws Exception {
    try (var desk = desk()) {
      var citizen = atTheOffer(desk);
      var a = desk.open();
      var seen = new ArrayList<String>();
      a.watchedBy((at, isBefore) -> {
        synchronized (seen) {
          if (isBefore == before) {
            seen.add(at);
          }
          if (isBefore == before && seen.size() == deadly) {
            a.life().end();
          }
        }
      });

      tell(desk, a, citizen.typed("2"));
      desk.instance("b");
      desk.passes(Duration.ofSeconds(20));
      desk.passes(Duration.ofMinutes(8), Duration.ofSeconds(20));

      var moment = "died %s step %d, %s".formatted(before ? "before" : "after", deadly, step);
      assertThat(desk.owners().lessons).as(moment).hasSize(1);
      assertThat(desk.answersTo(citizen).stream().map(Delivered::text).filter("คำตอบ"::equals))
          .as(moment)
          .hasSize(1);
      assertThat(desk.transcriptOf(citizen).stream().flatMap(row -> row.shown().stream()))
          .as(moment)
          .hasSize(1);
      Desk.await(() -> desk.waitingMail() == 0);
    }
  }

  private static Person atTheOffer(Desk desk) {
    var citizen = desk.citizen("malee" + UUID.randomUUID());
    citizen.says("สวัสดี");
    citizen.says("รหัส");
    Desk.await(() -> desk.waitingMail() == 0);
    return citizen;
  }

  /// Should the instance not live to acknowledge it, LINE sends it again, to whoever is there.
  private static void tell(Desk desk, Instance instance, Inbound event) {
    try {
      instance.receives(event);
    } catch (RuntimeException notAcknowledged) {
      var again = Person.again(event, desk.clock().instant());
      assertThatCode(() -> desk.instance("c").receives(again)).doesNotThrowAnyException();
    }
  }
}

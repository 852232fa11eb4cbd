package saitrong.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static saitrong.ticket.Office.MONDAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.shared.MovableClock;
import saitrong.store.TestStore;

/// What comes to an officer who is away goes to whoever covers for them, on these days only.
class CoveredTest {

  @RegisterExtension static final TestStore STORE = TestStore.with(TicketsForTests.collections());

  private static final Leave.Somebody ONE = new Leave.Somebody("one", "นายหนึ่งเดียว ทดลอง");
  private static final Leave.Somebody TWO = new Leave.Somebody("two", "นางสองสาม ทดลอง");
  private static final Leave.Somebody DESK = new Leave.Somebody("desk", "กลุ่มงานบริการตัวอย่าง");

  @Test
  void givesToWhoeverCoversAndSaysForWhom() {
    covers("a", ONE, DESK, MONDAY, MONDAY.plusDays(1));

    var acting = on(MONDAY, "one");
    assertThat(Stay.name(acting)).isEqualTo(DESK.name());
    assertThat(acting.insteadOf()).containsExactly(ONE.name());
    assertThat(Stay.name(on(MONDAY.plusDays(2), "one"))).contains(ONE.name());
  }

  /// What the head said last comes before the deputy of the file.
  @Test
  void comesBeforeTheDeputyOfTheFile() {
    var december = LocalDate.of(2026, 12, 1);
    assertThat(Stay.name(on(december, "one"))).contains(TWO.name());

    covers("a", ONE, DESK, december, december);

    assertThat(Stay.name(on(december, "one"))).isEqualTo(DESK.name());
  }

  @Test
  void leavesItToTheUnitWhereTwoCoverForEachOther() {
    covers("a", ONE, TWO, MONDAY, MONDAY);
    covers("b", TWO, ONE, MONDAY, MONDAY);

    assertThat(Stay.name(on(MONDAY, "one"))).isEqualTo("กลุ่มงานบัตรตัวอย่าง");
  }

  /// The directory is edited, and whoever was to cover works there no more.
  @Test
  void passesOverWhoIsInTheDirectoryNoMore() {
    covers("a", ONE, new Leave.Somebody("gone", "ผู้ลาออก ทดลอง"), MONDAY, MONDAY);

    assertThat(Stay.name(on(MONDAY, "one"))).contains(ONE.name());
  }

  @Test
  void givesANewCaseToWhoeverCovers() {
    covers("a", ONE, DESK, MONDAY, MONDAY);
    var tickets = TicketsForTests.in(STORE.database(), Cases.cipher(), new MovableClock());
    var tip =
        new Opening(
            "k",
            Cases.SOMEBODY,
            "corruption-tip",
            false,
            Channel.LINE,
            Received.of(Cases.FRIDAY_EVENING, Cases.FRIDAY_EVENING),
            List.of());

    assertThat(tickets.give(Office.DIRECTORY, tip, MONDAY))
        .hasValueSatisfying(it -> assertThat(Stay.name(it.to())).isEqualTo(DESK.name()));
    assertThat(tickets.give(Office.DIRECTORY, tip, MONDAY.plusDays(1)))
        .hasValueSatisfying(it -> assertThat(Stay.name(it.to())).contains(ONE.name()));
  }

  private static void covers(
      String id, Leave.Somebody away, Leave.Somebody by, LocalDate from, LocalDate to) {
    assertThat(leaves().set(new Leave(id, away, by, from, to, "หัวหน้า ทดลอง"), from))
        .isEqualTo(Leaves.Setting.SET);
  }

  private static Leaves leaves() {
    return new Leaves(STORE.database());
  }

  private static Holder.Acting on(LocalDate day, String id) {
    return new Colleagues(leaves().over(Office.DIRECTORY), day).called(id).orElseThrow().who();
  }
}

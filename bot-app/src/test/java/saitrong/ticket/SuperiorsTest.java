package saitrong.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static saitrong.ticket.CaseWalk.words;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saitrong.content.Directories;
import saitrong.content.Directory;
import saitrong.ticket.ClockEvent.Escalated;

/// On whose list a case comes that is late. The head of cards is away on Thursday.
class SuperiorsTest extends AtTheClocks {

  private static final Directory DIRECTORY =
      Directories.written(
          """
          units:
            - {id: desk, short: บริการ, name: กลุ่มงานบริการตัวอย่าง, acts-by: account, head: chief}
            - {id: cards, short: บัตร, name: กลุ่มงานบัตรตัวอย่าง, acts-by: account, head: leader, under: desk}
            - {id: roads, short: ถนน, name: กลุ่มงานถนนตัวอย่าง, acts-by: account, under: cards}
            - {id: alone, short: อิสระ, name: กลุ่มงานอิสระตัวอย่าง, acts-by: account}
            - {id: lab, short: แล็บ, name: ห้องปฏิบัติการตัวอย่าง, acts-by: letter}
          persons:
            - {id: chief, name: หัวหน้าบริการทดลอง, unit: desk, deputy: desk}
            - id: leader
              name: หัวหน้าบัตรทดลอง
              unit: cards
              deputy: stand-in
              away: [{from: 2569-11-26, to: 2569-11-26}]
            - {id: stand-in, name: ผู้แทนทดลอง, unit: cards, deputy: cards}
          responsible: [{to: desk}]
          """);

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

  private Optional<Directory> directory = Optional.of(DIRECTORY);

  @BeforeEach
  void theCaseIsInProgress() {
    takes(new Step.Accept(), new Step.Begin(null));
  }

  @Test
  void areTheHeadOfTheUnitThatHasIt() {
    isForwardedTo("cards");

    assertThat(over(MONDAY)).isEqualTo("หัวหน้าบัตรทดลอง (กลุ่มงานบัตรตัวอย่าง)");
  }

  @Test
  void areTheDeputyWhileTheHeadIsAway() {
    isForwardedTo("cards");

    assertThat(over(THURSDAY)).isEqualTo("ผู้แทนทดลอง (กลุ่มงานบัตรตัวอย่าง)");
  }

  @Test
  void areTheHeadAboveWhereAUnitHasNone() {
    isForwardedTo("roads");

    assertThat(over(MONDAY)).startsWith("หัวหน้าบัตรทดลอง");
  }

  @Test
  void areTheOneAboveWhereTheHeadHasItThemselves() {
    isForwardedTo("leader");

    assertThat(over(MONDAY)).startsWith("หัวหน้าบริการทดลอง");
  }

  /// Whoever is written to has no list here, and neither has a unit that nobody answers for.
  @Test
  void areWhoCoordinatesWhereTheUnitHasNobodyHere() {
    assertThat(over(MONDAY)).startsWith("หัวหน้าบริการทดลอง");
    isForwardedTo("lab");
    assertThat(over(MONDAY)).startsWith("หัวหน้าบริการทดลอง");
    isForwardedTo("alone");
    assertThat(over(MONDAY)).startsWith("หัวหน้าบริการทดลอง");
  }

  @Test
  void areTheReceivingUnitWhereNoHeadIsKnown() {
    directory = Optional.empty();
    assertThat(superiors().over(ticket(), MONDAY)).isEqualTo(new Holder.Receiving());

    directory = Optional.of(Office.DIRECTORY);
    assertThat(superiors().over(ticket(), MONDAY)).isEqualTo(new Holder.Receiving());
  }

  /// They may be spoken of in it.
  @Test
  void areNobodyByNameOfAConfidentialCase() {
    var tip = tickets.numbered(open("tip", "corruption-tip", true)).orElseThrow();

    assertThat(superiors().over(tip, MONDAY)).isEqualTo(new Holder.Unnamed());
  }

  @Test
  void areNamedInTheHistoryAndOnTheList() {
    isForwardedTo("cards");

    on(26, 16, 30);

    assertThat(events().getLast())
        .isInstanceOfSatisfying(
            Escalated.class, it -> assertThat(Stay.name(it.to())).startsWith("ผู้แทนทดลอง"));
    var late = dueList().pressing(false, 10);
    assertThat(late).hasSize(1);
    assertThat(late.getFirst().isFor("ผู้แทน ทดลอง")).isTrue();
    assertThat(late.getFirst().isFor("หัวหน้าบัตรทดลอง")).as("for whom they stand in").isTrue();
    assertThat(late.getFirst().isFor("หัวหน้าบริการทดลอง")).isFalse();
  }

  /// Theirs may stand behind all that is on the lists of others.
  @Test
  void findWhatIsOnTheirListHoweverMuchIsLate() {
    var first = number;
    number = open("b", "street-light", false);
    takes(new Step.Accept(), new Step.Begin(null));
    isForwardedTo("cards");
    on(26, 16, 30);
    assertThat(dueList().pressing(false, 9))
        .extracting(it -> it.ticket().number())
        .containsExactly(first, number);

    assertThat(dueList().pressingFor("ผู้แทนทดลอง", false, 1))
        .extracting(it -> it.ticket().number())
        .containsExactly(number);
    assertThat(dueList().pressingFor("ไม่มีชื่อนี้", false, 1)).isEmpty();
  }

  private void isForwardedTo(String name) {
    var to = new Colleagues(DIRECTORY, MONDAY).called(name).orElseThrow().who();
    var day = LocalDate.of(2026, 12, 30);
    takes(new Step.Forward(to, Way.ACCOUNT, day, null, words("ขอให้ช่วยดู")));
  }

  private String over(LocalDate day) {
    return Stay.name(superiors().over(ticket(), day));
  }

  private Superiors superiors() {
    return new Superiors(() -> directory);
  }

  @Override
  CaseClocks clocks() {
    return TicketsForTests.clocks(
        STORE.database(), () -> Optional.of(timetable), () -> directory, clock);
  }
}

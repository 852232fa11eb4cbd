package saitrong.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static saitrong.ticket.Cases.FRIDAY_EVENING;
import static saitrong.ticket.Cases.SOMEBODY;
import static saitrong.ticket.Cases.confidential;
import static saitrong.ticket.Cases.opening;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import saitrong.shared.PersonalText;

/// Which cases staff look at together.
class StaffListsTest extends AtTheCases {

  /// By the clocks in Bangkok, which are seven hours ahead.
  @Test
  void knowsWhatCameInDuringAMonthByTheNumbersAndWithoutTips() {
    var last = Instant.parse("2026-11-30T16:59:59.999Z");
    var first = Instant.parse("2026-10-31T17:00:00Z");
    tickets.open(opening("before", SOMEBODY, first.minusMillis(1)));
    var one = tickets.open(opening("last", SOMEBODY, last));
    var other = tickets.open(opening("first", SOMEBODY, first));
    tickets.open(opening("after", SOMEBODY, last.plusMillis(1)));
    tickets.open(confidential("tip"));

    assertThat(tickets.lists().receivedIn(YearMonth.of(2026, 11))).containsExactly(one, other);
  }

  @Test
  void countsWhatNobodyHasTakenUpAndKnowsTheOldest() {
    assertThat(tickets.lists().untaken()).isEqualTo(new Untaken(0, Optional.empty()));
    var taken = tickets.open(opening("a"));
    tickets.open(opening("b", SOMEBODY, FRIDAY_EVENING.plusSeconds(60)));

    tickets.take(taken.number(), new Step.Accept(), OFFICER);

    assertThat(tickets.lists().untaken())
        .isEqualTo(new Untaken(1, Optional.of(FRIDAY_EVENING.plusSeconds(60))));
  }

  /// Not even that there is one: the desk is for more people than those assigned to them.
  @Test
  void countsNoConfidentialCaseForTheDesk() {
    tickets.open(confidential("a"));
    assertThat(tickets.lists().untaken()).isEqualTo(new Untaken(0, Optional.empty()));

    tickets.open(opening("b", SOMEBODY, FRIDAY_EVENING.plusSeconds(60)));

    assertThat(tickets.lists().untaken())
        .isEqualTo(new Untaken(1, Optional.of(FRIDAY_EVENING.plusSeconds(60))));
  }

  @Test
  void tellsWhatIsToBeDoneTheOldestFirstAndConfidentialOnesOnlyWhenAsked() {
    var first = tickets.open(opening("a"));
    var secret = tickets.open(confidential("b"));
    var last = tickets.open(opening("c"));
    tickets.take(first.number(), new Step.Withdraw(new PersonalText("โทรมาขอยกเลิก")), OFFICER);

    assertThat(tickets.lists().unclosed(false, 10)).containsExactly(last);
    assertThat(tickets.lists().unclosed(true, 10)).containsExactly(secret, last);
    assertThat(tickets.lists().latest(false, 10))
        .extracting(Ticket::number)
        .containsExactly(last.number(), first.number());
    assertThat(tickets.lists().latest(true, 2)).containsExactly(last, secret);
  }
}

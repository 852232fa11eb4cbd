package saitrong.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import saitrong.content.ThaiDates;
import saitrong.promise.Chance.Office;
import saitrong.shared.Language;

/// What holds of every promise, over thousands that chance made up.
class PromisePropertiesTest {

  private static final int CASES = 3000;

  /// Waiting without an end is later than any day.
  private static final Instant NEVER = Instant.MAX;

  private final Chance chance = new Chance(2569);

  @Test
  void isDueWhenTheOfficeClosesOnAWorkingDayAfterTheReceipt() {
    for (int i = 0; i < CASES; i++) {
      var hours = chance.office().hours();
      var received = chance.moment();
      var promise = Promise.of(hours, chance.rule(), received, chance.pauses());

      assertThat(hours.isWorkingDay(promise.startingDay())).isTrue();
      if (promise.due() instanceof Due.At(Instant at, Instant warnAt, Instant escalateAt)) {
        assertThat(at).isAfter(received);
        assertThat(hours.isOpen(at.minusMillis(1))).isTrue();
        assertThat(hours.isOpen(at)).isFalse();
        assertThat(warnAt).isBetween(received, at);
        assertThat(escalateAt).isAfterOrEqualTo(at);
      }
    }
  }

  @Test
  void countsExactlyTheDaysThatWerePromised() {
    for (int i = 0; i < CASES; i++) {
      var rule = chance.rule();
      var promise = Promise.of(chance.office().hours(), rule, chance.moment(), chance.pauses());

      int counted = (int) promise.days().stream().filter(Day.Counted.class::isInstance).count();
      int left = promise.due() instanceof Due.Waiting waiting ? waiting.daysLeft() : 0;

      assertThat(counted + left).isEqualTo(rule.term().days());
      assertThat(promise.days()).extracting(Day::date).isSorted().doesNotHaveDuplicates();
    }
  }

  @Test
  void isNeverDueEarlierForOneMorePause() {
    for (int i = 0; i < CASES; i++) {
      var hours = chance.office().hours();
      var rule = chance.rule();
      var received = chance.moment();
      var pauses = chance.pauses();
      var more = new ArrayList<>(pauses);
      more.add(chance.pause());

      assertThat(due(Promise.of(hours, rule, received, more)))
          .isAfterOrEqualTo(due(Promise.of(hours, rule, received, pauses)));
    }
  }

  @Test
  void isNotMovedByWaitingThatBeginsWhenItIsDue() {
    for (int i = 0; i < CASES; i++) {
      var hours = chance.office().hours();
      var rule = chance.rule();
      var received = chance.moment();
      var pauses = chance.pauses();
      if (Promise.of(hours, rule, received, pauses).due() instanceof Due.At before) {
        var more = new ArrayList<>(pauses);
        more.add(new Pause(before.at().plus(Duration.ofMinutes(i % 600)), null));

        assertThat(Promise.of(hours, rule, received, more).due()).isEqualTo(before);
      }
    }
  }

  @Test
  void isNeverDueEarlierForOneMoreHoliday() {
    for (int i = 0; i < CASES; i++) {
      var office = chance.office();
      var rule = chance.rule();
      var received = chance.moment();
      var pauses = chance.pauses();
      Office closed = office.closedOn(chance.day());

      assertThat(due(Promise.of(closed.hours(), rule, received, pauses)))
          .isAfterOrEqualTo(due(Promise.of(office.hours(), rule, received, pauses)));
    }
  }

  @Test
  void isNeverDueEarlierForALaterReceipt() {
    for (int i = 0; i < CASES; i++) {
      var hours = chance.office().hours();
      var rule = chance.rule();
      var received = chance.moment();
      var pauses = chance.pauses();
      var later = received.plus(Duration.ofMinutes(i));

      assertThat(due(Promise.of(hours, rule, later, pauses)))
          .isAfterOrEqualTo(due(Promise.of(hours, rule, received, pauses)));
    }
  }

  /// And so never later than one whole day, which ends when the office closes.
  @Test
  void isLessThanADayWhereThatIsPromised() {
    for (int i = 0; i < CASES; i++) {
      var hours = chance.office().hours();
      var received = chance.moment();
      var rule = Rules.lessThanAWorkingDay();
      var waited = Promise.of(hours, rule, received, chance.pauses());
      var plain = due(Promise.of(hours, rule, received, List.of()));

      assertThat(plain)
          .isAfter(received)
          .isBeforeOrEqualTo(due(Promise.of(hours, Rules.workingDays(1), received, List.of())));
      assertThat(due(waited)).isAfterOrEqualTo(plain);
      assertThat(waited.days()).extracting(Day::date).isSorted().doesNotHaveDuplicates();
      if (waited.due() instanceof Due.At(Instant at, Instant warnAt, Instant escalateAt)) {
        assertThat(warnAt).isBetween(received, at);
        assertThat(escalateAt).isEqualTo(at);
      }
    }
  }

  @Test
  void isNeverDueEarlierForMoreToWaitForOrALaterReceiptWhereItIsLessThanADay() {
    var rule = Rules.lessThanAWorkingDay();
    for (int i = 0; i < CASES; i++) {
      var office = chance.office();
      var received = chance.moment();
      var pauses = chance.pauses();
      var more = new ArrayList<>(pauses);
      more.add(chance.pause());
      var due = due(Promise.of(office.hours(), rule, received, pauses));
      var later = received.plus(Duration.ofMinutes(i));
      var closed = office.closedOn(chance.day()).hours();

      assertThat(due(Promise.of(office.hours(), rule, received, more))).isAfterOrEqualTo(due);
      assertThat(due(Promise.of(office.hours(), rule, later, pauses))).isAfterOrEqualTo(due);
      assertThat(due(Promise.of(closed, rule, received, List.of())))
          .isAfterOrEqualTo(due(Promise.of(office.hours(), rule, received, List.of())));
    }
  }

  @Test
  void namesInItsLastLineWhatCameOfIt() {
    for (int i = 0; i < CASES; i++) {
      var rule = i % 3 == 0 ? Rules.lessThanAWorkingDay() : chance.rule();
      var promise = Promise.of(chance.office().hours(), rule, chance.moment(), chance.pauses());

      for (var language : Language.values()) {
        var lines = Explanation.of(promise, language);

        assertThat(lines.getLast()).contains(ThaiDates.moment(named(promise), language));
        assertThat(lines).hasSizeGreaterThan(2).noneMatch(String::isBlank);
      }
    }
  }

  private static ZonedDateTime named(Promise promise) {
    var moment =
        switch (promise.due()) {
          case Due.At due -> due.at();
          case Due.Waiting waiting -> waiting.since();
        };
    return moment.atZone(ThaiDates.ZONE);
  }

  private static Instant due(Promise promise) {
    return switch (promise.due()) {
      case Due.At due -> due.at();
      case Due.Waiting _ -> NEVER;
    };
  }
}

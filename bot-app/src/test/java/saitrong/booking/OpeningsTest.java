package saitrong.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static saitrong.booking.Desks.HALF_PAST;
import static saitrong.booking.Desks.MONDAY;
import static saitrong.booking.Desks.NINE;
import static saitrong.booking.Desks.TEN;
import static saitrong.booking.Desks.TUESDAY;
import static saitrong.booking.Desks.WEDNESDAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class OpeningsTest {

  /// Monday, a quarter past seven in Bangkok.
  private static final Instant EARLY = Instant.parse("2026-11-23T00:15:00Z");

  private final Openings openings = Desks.only(Desks.clerk(1)).openings("clerk").orElseThrow();

  @Test
  void leaveOutDaysOffOfTheDeskAndOfTheAgencyAndWhatIsTooFarAhead() {
    // Thursday is the desk's own day off, Friday the agency's; then the weekend.
    assertThat(openings.days(EARLY))
        .containsExactly(MONDAY, TUESDAY, WEDNESDAY, MONDAY.plusDays(7));
  }

  @Test
  void haveNoSlotThatWouldEndTooLate() {
    assertThat(openings.times(WEDNESDAY, EARLY))
        .containsExactly(NINE, HALF_PAST, TEN, LocalTime.of(13, 0));
  }

  @Test
  void areClosedForWhatComesTooSoon() {
    assertThat(openings.times(MONDAY, EARLY)).containsExactly(HALF_PAST, TEN);
    assertThat(openings.takes(Desks.at(MONDAY, NINE), EARLY)).isFalse();
    assertThat(openings.takes(Desks.at(MONDAY, HALF_PAST), EARLY)).isTrue();
  }

  @Test
  void takeNothingAtATimeThatIsNoSlot() {
    assertThat(openings.takes(Desks.at(TUESDAY, LocalTime.of(9, 10)), EARLY)).isFalse();
    assertThat(openings.takes(Desks.at(LocalDate.of(2027, 1, 4), NINE), EARLY)).isFalse();
  }

  @Test
  void namesOfBookingsCanBeReadBackAndNothingElseIsRead() {
    var id = new BookingId(Desks.at(TUESDAY, HALF_PAST), 2);

    assertThat(id.key()).isEqualTo("clerk/2026-11-24/09:30/2");
    assertThat(BookingId.of(id.key())).contains(id);
    for (var other :
        new String[] {"", "clerk", "a/b/c/1", "clerk/2026-02-30/09:30/1", "/", "x/y"}) {
      assertThat(BookingId.of(other)).isEmpty();
    }
    assertThat(Desks.only(Desks.clerk(1)).booking(id).number()).isEqualTo("A2411/0930-2");
  }
}

package saitrong.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static saitrong.ticket.Cases.FRIDAY_EVENING;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import saitrong.shared.Language;

/// What is decided without a database.
class TicketTest {

  @ParameterizedTest
  @EnumSource
  void callsEveryStateByItsWords(State state) {
    assertThat(State.called(state.code())).contains(state);
    assertThat(State.called(state.in(Language.TH))).contains(state);
    assertThat(state.toTheCitizen(Language.EN)).isNotBlank();
  }

  @Test
  void tellsTheCitizenWhoseTurnItIs() {
    assertThat(State.AWAITING_CITIZEN.toTheCitizen(Language.TH))
        .isEqualTo("รอข้อมูลเพิ่มเติมจากท่าน");
    assertThat(State.WAITING.toTheCitizen(Language.TH)).isEqualTo("รอรับเรื่อง");
  }

  @ParameterizedTest
  @CsvSource({
    "0,      told",
    "PT24H,  told",
    "PT24H0.001S, arrived",
    "PT-0.001S, arrived",
  })
  void believesATapOfTheDayBeforeItsArrival(String before, String what) {
    var told = FRIDAY_EVENING.minus(before.equals("0") ? Duration.ZERO : Duration.parse(before));

    var received = Received.of(told, FRIDAY_EVENING);

    assertThat(received.at()).isEqualTo(what.equals("told") ? told : FRIDAY_EVENING);
    assertThat(received.told()).isEqualTo(told);
    assertThat(received.arrived()).isEqualTo(FRIDAY_EVENING);
  }

  @ParameterizedTest
  @CsvSource({
    "00011/2569, 00011/2569",
    "11/69,      00011/2569",
    "๐๐๐๑๑/๒๕๖๙, 00011/2569",
    "100000/2569, 100000/2569",
    "1/2570,     00001/2570",
  })
  void readsNumbersAsTheyAreWritten(String written, String number) {
    assertThat(ReceiptNumber.read(written)).map(ReceiptNumber::toString).contains(number);
  }

  @ParameterizedTest
  @CsvSource({"0/2569", "11", "11/256", "a/2569", "11/0000", "999999999/2569", "''"})
  void refusesWhatIsNoNumber(String written) {
    assertThat(ReceiptNumber.read(written)).isEqualTo(Optional.empty());
  }
}

package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody types another language than the chat speaks.
class OtherLanguageTest extends AtTheDesk {

  private static final String OFFER = "Type \"English\" for English";

  @Override
  void answeredBy() {}

  @Test
  void isToldHowToChangeItOnceADay() {
    a.receives(citizen.followed(false));

    citizen.says("how do I register");
    assertThat(lastAnswer()).startsWith(OFFER);
    citizen.says("where is the office");
    assertThat(lastAnswer()).doesNotContain(OFFER);

    desk.clock().advance(Duration.ofHours(25));
    citizen.says("how do I register");
    assertThat(lastAnswer()).startsWith(OFFER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"opening hours", "password", "market licence", "EHSB password"})
  void isToldToWhomAWordOrTwoAreEnough(String typed) {
    a.receives(citizen.followed(false));

    citizen.says(typed);

    assertThat(lastAnswer()).startsWith(OFFER);
  }

  @Test
  void isToldInThaiWhereTheChatSpeaksEnglish() {
    a.receives(citizen.followed(false));
    citizen.says("English");

    citizen.says("ขอถามเรื่องส้วม");

    assertThat(lastAnswer()).startsWith("พิมพ์ \"ภาษาไทย\" เพื่อใช้ภาษาไทย");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DOH Card",
        "thank you so much",
        "EHSB",
        "เมนู",
        "OTP ไม่มา ask for help",
        "']n,isylzjko",
        "9bf9k,g0hks;hkmuj"
      })
  void isNotToldOfNamesAndCourtesies(String typed) {
    a.receives(citizen.followed(false));

    citizen.says(typed);

    assertThat(lastAnswer()).doesNotContain(OFFER);
  }

  private String lastAnswer() {
    return answers().getLast();
  }
}

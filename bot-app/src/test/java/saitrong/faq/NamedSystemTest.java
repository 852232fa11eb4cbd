package saitrong.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who names the system is not asked for it.
class NamedSystemTest {

  private final FaqSearch search =
      FaqSearch.over(
          SampleEntries.all(),
          Map.of(
              "ehsb",
              Set.of("ระบบมาตรฐานกิจการปลอดภัย", "Environmental Health Standard (EHSB)"),
              "doh-card",
              Set.of("ระบบออกบัตรเจ้าพนักงาน (DOH Card)")));

  @ParameterizedTest
  @CsvSource({
    "ลืมรหัสผ่าน ehsb, shop-password",
    "ลืมรหัสผ่านระบบEHSBครับ, shop-password",
    "ลืมรหัสผ่านอีเอชเอสบี, shop-password",
    "ลืมพาส ระบบมาตรฐานกิจการปลอดภัย, shop-password",
    "doh card ลืมรหัสผ่าน, card-password",
    "ลืมรหัสผ่านระบบออกบัตรเจ้าพนักงาน, card-password"
  })
  void isKnownByItsIdItsNameOrAnotherWordForIt(String typed, String answer) {
    assertThat(search.find(Question.of(typed)))
        .isInstanceOfSatisfying(
            Finding.Sure.class, it -> assertThat(it.entry().id()).isEqualTo(answer));
  }

  @Test
  void winsOverTheOneThatIsRemembered() {
    var usesCards = new Question("ลืมรหัสผ่าน ehsb", Optional.empty(), Optional.of("doh-card"));

    assertThat(search.rank(usesCards).entries().getFirst().entry().id()).isEqualTo("shop-password");
    assertThat(search.find(usesCards)).isInstanceOf(Finding.Sure.class);
  }

  @Test
  void isStillAskedForWhereTwoAreNamed() {
    assertThat(search.find(Question.of("ลืมรหัสผ่าน ehsb กับ doh card")))
        .isNotInstanceOf(Finding.Sure.class);
  }

  @Test
  void isNotAnsweredForAnotherSystem() {
    assertThat(search.find(Question.of("คู่มือ สสจ. doh card")))
        .isNotInstanceOf(Finding.Sure.class);
  }

  @Test
  void saysNothingOfWhoAsks() {
    var told = Question.of("ขอคู่มือการใช้งาน เทศบาลบอกให้ขอ");

    assertThat(search.find(told)).isNotInstanceOf(Finding.Sure.class);
  }
}

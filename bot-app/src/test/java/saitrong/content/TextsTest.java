package saitrong.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.shared.Language;

class TextsTest {

  private final Content division = ShippedFiles.of("profile");
  private final Content subdistrict = ShippedFiles.of("tambon-example");

  @Test
  void greetInTheNameAndTheVoiceOfTheAgency() {
    assertThat(division.texts().say(Language.TH, TextKey.GREETING_FIRST))
        .startsWith("สวัสดีค่ะ บัญชีนี้เป็นช่องทางของ" + division.profile().name().th());
    assertThat(subdistrict.texts().say(Language.TH, TextKey.GREETING_FIRST))
        .startsWith("สวัสดีครับ บัญชีนี้เป็นช่องทางของ" + subdistrict.profile().name().th());
  }

  @Test
  void endAQuestionInItsOwnForm() {
    var choices = Map.of("choices", "1 …");

    assertThat(division.texts().say(Language.TH, TextKey.MENU, choices)).contains("ใดคะ");
    assertThat(subdistrict.texts().say(Language.TH, TextKey.MENU, choices)).contains("ใดครับ");
  }

  @Test
  void leaveOutTheLineOfWhatAnAgencyDoesNotHave() {
    var opening = Map.of("opening", "วันจันทร์");

    assertThat(division.texts().say(Language.TH, TextKey.NO_ANSWER_CLOSED, opening))
        .doesNotContain("หมายเลขที่รับสายตลอด 24 ชั่วโมง")
        .contains("วันจันทร์");
    assertThat(subdistrict.texts().say(Language.TH, TextKey.NO_ANSWER_CLOSED, opening))
        .contains("หมายเลขที่รับสายตลอด 24 ชั่วโมง");
  }

  @Test
  void takeWhatIsGivenAsItIs() {
    var tricky = "1 $1 \\ {agency}";

    assertThat(division.texts().say(Language.EN, TextKey.MENU, Map.of("choices", tricky)))
        .endsWith(tricky);
  }

  @Test
  void refuseAVariableThatIsMissingOrTooMany() {
    assertThatThrownBy(() -> division.texts().say(Language.TH, TextKey.MENU))
        .hasMessageContaining("choices");
    assertThatThrownBy(
            () -> division.texts().say(Language.TH, TextKey.STICKER, Map.of("choices", "1")))
        .hasMessageContaining("STICKER");
  }

  @Test
  void sayTheAdviceOfTheEmergencyFirst() {
    var emergency = division.emergencies().in("หมดสติ").orElseThrow();

    assertThat(division.texts().emergency(Language.TH, emergency))
        .singleElement()
        .asString()
        .startsWith("หากมีผู้เจ็บป่วยฉุกเฉิน โทร. 1669 ทันที\n")
        .contains("191 เหตุด่วนเหตุร้าย");
  }

  @Test
  void keepThePrivacyNoticeShort() {
    for (Language language : Language.values()) {
      assertThat(division.texts().privacyNotice(language)).hasSizeBetween(100, 350);
      assertThat(division.texts().privacyInFull(language)).hasSize(2);
    }
  }

  @Test
  void fallBackToThaiWhereNobodyGaveAnEnglishName() {
    assertThat(new Words("สำนักปลัด", null).in(Language.EN)).isEqualTo("สำนักปลัด");
  }

  @ParameterizedTest
  @CsvSource({
    "WORDS_MENU,เมนู",
    "WORDS_MENU,' เมนู ค่ะ'",
    "WORDS_MENU,MENU",
    "WORDS_MENU,0",
    "WORDS_MENU,๐",
    "WORDS_MENU,'g,o^'",
    "WORDS_MENU,ทำืี",
    "WORDS_TRACKING,'9bf9k,ginjv'''",
    "WORDS_OFFICER,ติดต่อเจ้าหน้าที่ครับ",
    "WORDS_OFFICER,Talk to an officer.",
    "WORDS_OFFICER,คุยกับคน",
    "WORDS_OFFICER,ขอคุยกับเจ้าหน้าที",
    "WORDS_FILING,ฝากเรืองค่ะ",
    "WORDS_TRACKING,ติดตามเรื่องงง",
    "WORDS_COMPLAINT,อยากร้องเรียนครับ",
    "WORDS_ENGLISH,English",
    "WORDS_THAI,ภาษาไทย",
    "WORDS_SEE_ANSWER,ดู คำตอบ"
  })
  void knowWhatATypedWordMeans(TextKey words, String typed) {
    assertThat(division.texts().meaning(typed)).contains(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ค่ะ", "เมนูอาหารกลางวัน", "10", "ขอเมนูหน่อย เข้าระบบไม่ได้", "😀"})
  void doNotTakeASentenceForAWord(String typed) {
    assertThat(division.texts().meaning(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1,1",
    "1,1.",
    "1,(1)",
    "1,1)",
    "1,ข้อ 1",
    "1,ข้อ๑ค่ะ",
    "1,เลือก ๑",
    "2,หมายเลข 2",
    "2,No. 2",
    "9,9",
    "99,ข้อ 99",
    "0,ข้อ 0",
    "2,เลือกข้อ 2 ครับ"
  })
  void readANumberOfTheMenu(int number, String typed) {
    assertThat(division.texts().number(typed)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ข้อ",
        "100",
        "ขอ 2 ใบ",
        "1 2",
        "1.5",
        "08.30",
        "00011/2569",
        "บ้านเลขที่ 9",
        "2 คน"
      })
  void takeNoOtherNumberForTheMenus(String typed) {
    assertThat(division.texts().number(typed)).isEmpty();
  }

  /// On a PC there are no buttons: what stands on one can be typed instead.
  @ParameterizedTest
  @CsvSource({
    "BUTTON_MENU,WORDS_MENU",
    "BUTTON_OFFICER,WORDS_OFFICER",
    "BUTTON_PRIVACY,WORDS_PRIVACY",
    "BUTTON_PRIVACY_FULL,WORDS_PRIVACY_FULL",
    "BUTTON_SEE_ANSWER,WORDS_SEE_ANSWER"
  })
  void understandTheirOwnButtonsInBothLanguages(TextKey button, TextKey words) {
    for (Language language : Language.values()) {
      String label = division.texts().say(language, button);

      assertThat(division.texts().meaning(label)).contains(words);
    }
  }

  @Test
  void understandTheLanguageButtons() {
    var texts = division.texts();

    assertThat(texts.meaning(texts.say(Language.TH, TextKey.BUTTON_LANGUAGE)))
        .contains(TextKey.WORDS_ENGLISH);
    assertThat(texts.meaning(texts.say(Language.EN, TextKey.BUTTON_LANGUAGE)))
        .contains(TextKey.WORDS_THAI);
  }
}

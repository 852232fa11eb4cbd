package saitrong.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.content.ShippedContent;
import saitrong.faq.Entry;
import saitrong.faq.Finding;
import saitrong.faq.Question;

/// What an agency's newcomers typed, and what its answers make of it: hardly anything confidently.
class AskedOfOneAgencyTest {

  private static final String DIVISION = "profile";
  private static final String VILLAGE = "tambon-example";

  /// The fee of which system, or of the chat, is not said.
  @Test
  void offersWhatMayBeOfAnySystem() {
    assertThat(offered(DIVISION, "ต้องจ่ายเงินไหม"))
        .contains("ehsb-cost", "service-fees", "card-cost");
  }

  /// A tone or a vowel is the first that is left out on a phone.
  @Test
  void offersWhatIsMeantThroughTwoSlips() {
    assertThat(offered(DIVISION, "ลิมรหัสผาน"))
        .contains("card-forgot-password", "ehsb-forgot-password");
    assertThat(offered(DIVISION, "ebhs คืออะไร")).contains("ehsb-what-is");
  }

  @Test
  void offersNothingThatOnlyHasATableInIt() {
    assertThat(offered(VILLAGE, "เต็นท์ 5 หลัง โต๊ะ ๑๐ ตัว")).containsExactly("local-borrow");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ขอใช้หอประชุม", "ขอใช้ห้องประชุม", "ขอใช้สนามกีฬา", "จองศาลาประชาคม"})
  void handsOnWhoWantsToUseAHall(String typed) {
    assertThat(find(VILLAGE, typed)).isInstanceOf(Finding.Nothing.class);
  }

  @Test
  void knowsATipByWhateverWords() {
    for (var typed : List.of("มีคนจ่ายใต้โต๊ะให้เจ้าหน้าที่", "ให้เงินใต้โต๊ะเจ้าหน้าที่")) {
      assertThat(find(VILLAGE, typed))
          .isInstanceOfSatisfying(
              Finding.Sure.class, it -> assertThat(it.entry().id()).isEqualTo("local-corruption"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "แล้วกี่วันคะ",
        "ต้องใช้เอกสารอะไรบ้าง",
        "เสียเงินเท่าไหร่",
        "how long does it take"
      })
  void knowsWhatNamesNoMatter(String typed) {
    assertThat(ShippedContent.of(VILLAGE).faqSearch().consider(Question.of(typed)).namesNoMatter())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ขอถังขยะกี่วันได้", "เบี้ยเข้าวันไหน", "แล้วถ้าลืมรหัสผ่านล่ะ", "เอกสาร"})
  void knowsWhatNamesOne(String typed) {
    assertThat(ShippedContent.of(VILLAGE).faqSearch().consider(Question.of(typed)).namesNoMatter())
        .isFalse();
  }

  private static Finding find(String agency, String typed) {
    return ShippedContent.of(agency).faqSearch().find(Question.of(typed));
  }

  private static List<String> offered(String agency, String typed) {
    return find(agency, typed) instanceof Finding.Nearly(var entries)
        ? entries.stream().map(Entry::id).toList()
        : List.of();
  }
}

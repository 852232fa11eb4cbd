package saitrong.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the index sees of real sentences.
class ViewTest {

  @Test
  void cutsThaiIntoWords() {
    assertThat(words("เข้าระบบไม่ได้"))
        .as("the words that ThaiAnalyzer drops are those that matter")
        .containsExactly("เข้า", "ระบบ", "ไม่", "ได้");
    assertThat(words("ลืมรหัสผ่านทำอย่างไร"))
        .containsExactly("ลืม", "รหัส", "ผ่าน", "ทำ", "อย่างไร");
  }

  @Test
  void cutsMixedScript() {
    assertThat(words("ลืมpasswordเข้าEHSBไม่ได้"))
        .containsExactly("ลืม", "password", "เข้า", "ehsb", "ไม่", "ได้");
    assertThat(words("DOH Card หาย")).containsExactly("doh", "card", "หาย");
  }

  @Test
  void readsThaiDigitsAsDigits() {
    assertThat(words("พ.ร.บ. ๒๕๓๕ มาตรา ๓๒")).containsExactly("พรบ", "2535", "มาตรา", "32");
  }

  @Test
  void takesThePluralOffEnglishWords() {
    assertThat(words("forms and documents")).containsExactly("form", "and", "document");
  }

  @Test
  void seesThreeLettersAtATimeAcrossBlanks() {
    assertThat(View.GRAMS.in(Cut.of("ลืม พาส"))).containsExactly("ลืม", "ืมพ", "มพา", "พาส");
    assertThat(View.GRAMS.in(Cut.of("a/b"))).containsExactly("a", "b");
  }

  @Test
  void tellsWhichShareOfTheLettersIsLikeNothingKnown() {
    Set<String> known = Set.of("ลืม", "พาส");

    assertThat(Grams.unknown("ลืมพาส", known::contains)).isZero();
    assertThat(Grams.unknown("ลืม พาส รถถัง", known::contains)).isEqualTo(5 / 11.0);
    assertThat(Grams.unknown("?!", known::contains)).isZero();
  }

  @Test
  void knowsAWordFromWhatASlipLeavesOfOne() {
    assertThat(Words.isOne("ดนตรี")).isTrue();
    assertThat(Words.isOne("near")).isTrue();
    assertThat(Words.isOne("ทเบี")).isFalse();
    assertThat(Words.isOne("2569")).isFalse();
  }

  @Test
  void hearsTheSameInWordsThatAreSpelledByEar() {
    assertThat(View.SPOKEN.in(Cut.of("ศุกร์"))).isEqualTo(View.SPOKEN.in(Cut.of("สุกร")));
    assertThat(View.BONES.in(Cut.of("ลงทะเบียน")))
        .isEqualTo(View.BONES.in(Cut.of("ลงทเบีน".replace("เบีน", "เบียน"))));
  }

  private static List<String> words(String typed) {
    return View.WORDS.in(Cut.of(typed));
  }
}

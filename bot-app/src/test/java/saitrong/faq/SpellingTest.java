package saitrong.faq;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// However a text was typed, it is read as one writes it.
class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "มากกกกก, มาก",
    "ครับบบบ, ครับ",
    "555555, 555555",
    "ปี ๒๕๖๙, ปี 2569",
    "เเก้ไข, แก้ไข",
    "น้ํา, น้ำ",
    "นำ้, น้ำ",
    "ท่ี่นี่, ที่นี่",
    "ดููแล, ดูแล",
    "PassWord, password",
    "ต่างๆนานา, ต่าง นานา"
  })
  void isMadeAlike(String typed, String plain) {
    assertThat(Spelling.plain(typed)).isEqualTo(plain);
  }

  @Test
  void losesWhatNobodySees() {
    assertThat(Spelling.plain("รหัส\u200bผ่าน\ufeff")).isEqualTo("รหัสผ่าน");
  }

  @Test
  void readsAbbreviationsWithAndWithoutDotsAlike() {
    assertThat(Spelling.plain("พ.ร.บ. สาธารณสุข").split(" +")).containsExactly("พรบ", "สาธารณสุข");
    assertThat(Spelling.plain("อปท. ต้องทำ").split(" +")).containsExactly("อปท", "ต้องทำ");
  }

  @ParameterizedTest
  @CsvSource({"ค่ะ, คะ", "ศูนย์, สุนย", "ลงทะเบียน, ลงทะเบิยน", "กฎหมาย, กดหมาย"})
  void forgivesTonesAndLettersThatSoundAlike(String written, String sound) {
    assertThat(Spelling.forgiving(written)).isEqualTo(sound);
  }

  @Test
  void keepsOnlyTheConsonantsWhereNoVowelCanBeTrusted() {
    assertThat(Spelling.consonants("รหัสผ่าน password1")).isEqualTo("รหสผน password1");
  }
}

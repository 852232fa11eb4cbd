package saitrong.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import saitrong.shared.Particulars;
import saitrong.shared.PersonalText;

/// What a list shows of what was said.
class GlimpseTest {

  @Test
  void isTheFirstAnswerThatSaysWhatItIsAbout() {
    var said =
        List.of(
            words(Logged.NAME, "ผู้โทร ทดสอบ"),
            words("โทรศัพท์", "080 000 0000"),
            words(Particulars.PROVINCE, "นนทบุรี"),
            new Detail("ภาพ", "ภาพ", new PersonalText("1 ไฟล์"), Map.of("kind", "files")),
            words("+words", "ส่งมาเพิ่ม"),
            words("รายละเอียด", " ไฟดับ\n หน้าบ้าน "),
            words("สถานที่", "ซอยสมมติ"));

    assertThat(Glimpse.of(said).about()).contains(new PersonalText("ไฟดับ หน้าบ้าน"));
    assertThat(Glimpse.of(said).who()).contains(new PersonalText("ผู้โทร ทดสอบ"));
    assertThat(Glimpse.of(said).toString()).doesNotContain("ไฟดับ", "ผู้โทร");
  }

  @Test
  void isNothingWhereNothingWasSaid() {
    assertThat(Glimpse.of(List.of())).isEqualTo(Glimpse.NONE);
    assertThat(Glimpse.of(List.of(words(Logged.NAME, "ไม่ประสงค์ออกนาม")))).isEqualTo(Glimpse.NONE);
  }

  /// A screenshot with it is in the case.
  @Test
  void isWhatWasTypedWhereAQuestionMayBeAPicture() {
    var question =
        new Detail(
            "คำถาม",
            "คำถาม",
            new PersonalText("เข้าระบบไม่ได้ · 1 ภาพ"),
            Map.of("kind", "files", "text", "เข้าระบบไม่ได้", "files", List.of("1")));

    assertThat(Glimpse.of(List.of(question)).about()).contains(new PersonalText("เข้าระบบไม่ได้"));
  }

  /// The vowel and the tone above a letter stay with it.
  @Test
  void endsWithAWholeLetter() {
    var about =
        Glimpse.of(List.of(words("คำถาม", "ก".repeat(79) + "ที่นี่"))).about().orElseThrow();

    assertThat(about.value()).isEqualTo("ก".repeat(79) + "ที่…");
  }

  /// Some type a row of marks for fun, and the lists open all the same.
  @Test
  void isThereWhateverWasTyped() {
    assertThat(Glimpse.of(List.of(words("คำถาม", "้".repeat(90) + " ไฟดับ"))).about()).isPresent();
  }

  private static Detail words(String name, String said) {
    return new Detail(name, name, new PersonalText(said), Map.of("kind", "words", "text", said));
  }
}

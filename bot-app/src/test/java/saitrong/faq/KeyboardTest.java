package saitrong.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who forgot to switch the keyboard is understood, who did not is left alone.
class KeyboardTest {

  private final Keyboard keyboard =
      new Keyboard(
          List.of(
              CutText.of(
                  Searchable.document(
                      "1", "ลืมรหัสผ่าน ระบบ EHSB เข้าระบบไม่ได้ DOH Card envservice"),
                  new Terms())));

  @ParameterizedTest
  @CsvSource({
    "l;ylfu, สวัสดี",
    "']n,isylzjko', ลืมรหัสผ่าน",
    "ยฟหหไนพก, password",
    "ฟยยสรแฟะรนื, application"
  })
  void readsTheLayoutThatWasMeant(String typed, String meant) {
    assertThat(keyboard.meant(typed)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "สวัสดีค่ะ",
        "ลืม password",
        "EHSB",
        "DOH Card คืออะไร",
        "I forgot my password",
        "00011/2569",
        "ก",
        "",
        "0-2590-4680"
      })
  void leavesAloneWhatIsRight(String typed) {
    assertThat(keyboard.meant(typed)).isEqualTo(typed);
  }
}

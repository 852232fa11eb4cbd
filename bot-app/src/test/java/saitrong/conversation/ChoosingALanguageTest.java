package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saitrong.content.ShippedContent;
import saitrong.store.TestStore;

/// An agency may ask for the language by a script instead of changing it at a word.
class ChoosingALanguageTest {

  @RegisterExtension static final TestStore STORE = TestStore.with(Desk.collections());

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "English, From now on the answers are in English",
    "2, From now on",
    "ภาษาไทย, ต่อจากนี้จะตอบเป็นภาษาไทย"
  })
  void takesALanguagesNameForTheAnswer(String typed, String answer) throws Exception {
    try (var desk = asking()) {
      var citizen = desk.citizen("malee");
      citizen.says("สวัสดี");

      citizen.says("เปลี่ยนภาษา");
      citizen.says(typed);

      assertThat(desk.answersTo(citizen).getLast().text()).contains(answer);
    }
  }

  @Test
  void stillChangesItAtAWordInAnotherScript() throws Exception {
    try (var desk = asking()) {
      var citizen = desk.citizen("malee");
      citizen.says("ข้อเสนอแนะ");

      citizen.says("English");

      assertThat(desk.answersTo(citizen).getLast().text()).contains("How satisfied are you");
    }
  }

  private Desk asking() {
    return Desk.of(STORE.database(), ShippedContent.switchingOn("language", folder));
  }
}

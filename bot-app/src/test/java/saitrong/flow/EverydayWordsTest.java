package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The words of the language, as the file beside the program lists them.
class EverydayWordsTest {

  @ParameterizedTest
  @CsvSource({
    "rather-not, beginnings, forms",
    "in-between, asks-first, asks",
    "in-between, greets, greets",
    "in-between, wishes, wishes"
  })
  void areThereInBothLanguages(String part, String english, String thai) {
    var words = EverydayWords.of(part);

    assertThat(words.list(english)).anyMatch(it -> it.matches("[a-z' ]+"));
    assertThat(words.list(thai)).anyMatch(it -> it.matches(".*[ก-๙].*"));
  }

  @Test
  void readWhatPeopleSayAsWhatTheFormSays() {
    assertThat(SameWords.in(Typed.fold("รถเก๋ง"))).isEqualTo(Typed.fold("รถยนต์"));
    assertThat(SameWords.in(Typed.fold("คนเฒ่าคนแก่"))).isEqualTo(Typed.fold("ผู้สูงอายุ"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ขอคุยกับคนได้ไหม", "ให้เจ้าหน้าที่ช่วยโทร", "Talk to a person please"})
  void hearWhoWantsAPersonWhereANameIsAskedFor(String typed) {
    assertThat(QuestionsInBetween.isOne(typed)).isTrue();
  }

  /// Nothing is read of it halfway.
  @Test
  void areRefusedWhereAListIsMissingOrEmpty() {
    assertThatThrownBy(() -> EverydayWords.of("nothing"))
        .hasMessageContaining("nothing has no lists");
    var words = new EverydayWords("some", Map.of("none", List.of(), "blank", List.of(" ")));
    for (var name : List.of("none", "blank", "missing")) {
      assertThatThrownBy(() -> words.list(name)).hasMessageContaining("some." + name);
    }
    assertThatThrownBy(() -> words.text("none")).hasMessageContaining("says nothing");
  }
}

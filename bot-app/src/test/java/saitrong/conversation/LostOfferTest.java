package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.faq.Finding;
import saitrong.learning.Lesson;

/// What was offered and not chosen is counted as a question without an answer, once.
class LostOfferTest extends AtTheLibrary {

  @BeforeEach
  void isOffered() {
    var forCitizens = FakeLibrary.forGroup(ADMIN, "ประชาชน");
    var forOffices = FakeLibrary.forGroup(CARD, "ท้องถิ่น");
    library
        .isNearlySure("รหัส", PASSWORD, LOGIN)
        .isSure("ลืมพาส", PASSWORD)
        .isAMatterOfItsOwn("ลืมพาส")
        .with(forCitizens, forOffices)
        .answers("ต่ออายุ", new Finding.DependsOnGroup(List.of(forCitizens, forOffices)))
        .answers("รหัส หาย", new Finding.Sure(PASSWORD));
  }

  @ParameterizedTest
  @ValueSource(strings = {"คุยกับเจ้าหน้าที่", "เมนู", "ลืมพาส", "ถามใหม่", "ข้อเสนอแนะ"})
  void countsIt(String then) {
    citizen.says("รหัส");

    citizen.says(then);
    citizen.says("เมนู");

    assertThat(unanswered()).containsExactly("รหัส");
  }

  @Test
  void countsItWhereTheGroupWasAskedFor() {
    citizen.says("ต่ออายุ");

    citizen.says("คุยกับเจ้าหน้าที่");

    assertThat(unanswered()).containsExactly("ต่ออายุ");
  }

  @Test
  void countsItWhereNothingWasSaidForDays() {
    citizen.says("รหัส");
    desk.clock().advance(Duration.ofDays(3));

    citizen.says("เมนู");
    citizen.says("เมนู");

    assertThat(unanswered()).containsExactly("รหัส");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "หาย", "ขอบคุณค่ะ"})
  void countsNothingWhereItGoesOn(String then) {
    citizen.says("รหัส");

    citizen.says(then);

    assertThat(unanswered()).isEmpty();
  }

  @Test
  void countsItAlsoWhereTheNextQuestionHasNoAnswer() {
    citizen.says("รหัส");

    citizen.says("ขอใบอนุญาตขุดดิน");
    citizen.says("เมนู");

    assertThat(unanswered()).containsExactlyInAnyOrder("รหัส", "ขอใบอนุญาตขุดดิน");
  }

  @Test
  void countsTheFirstOfTwoOffersAndTheSecond() {
    citizen.says("รหัส");
    citizen.says("ต่ออายุ");
    citizen.says("เมนู");

    assertThat(unanswered()).containsExactlyInAnyOrder("รหัส", "ต่ออายุ");
  }

  private List<String> unanswered() {
    return lessons().stream()
        .filter(Lesson.Unanswered.class::isInstance)
        .map(Lesson.Unanswered.class::cast)
        .map(it -> it.asked().words().value())
        .toList();
  }
}

package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.faq.Finding;
import saitrong.message.Message.Card.Row;

/// What is remembered of a person may decide which answer they get, but never in silence, and never
/// for long.
class RememberedTest extends AtTheLibrary {

  private static final String HINT_OF_THE_CARD =
      "ตอบสำหรับ ระบบออกบัตรเจ้าพนักงานตามกฎหมาย (DOH Card) · พิมพ์ \"ระบบอื่น\" หากหมายถึงอีกระบบ";

  @BeforeEach
  void dependsOnWhoAsks() {
    var ehsb = FakeLibrary.forSystem(LOGIN, "ehsb");
    var card = FakeLibrary.forSystem(CARD, "doh-card");
    var forCitizens = FakeLibrary.forGroup(PASSWORD, "ประชาชน");
    var forOffices = FakeLibrary.forGroup(ADMIN, "ท้องถิ่น");
    library
        .with(ehsb, card, forCitizens, forOffices)
        .answers("เข้าไม่ได้", new Finding.DependsOnSystem(List.of(ehsb, card)))
        .answers("เข้าไม่ได้อีกแล้ว", new Finding.DependsOnSystem(List.of(ehsb, card)))
        .answers("เข้าบัตรไม่ได้", new Finding.Sure(card))
        .answers("ต่ออายุ", new Finding.DependsOnGroup(List.of(forCitizens, forOffices)))
        .comesNearest("login", "card");
  }

  private void hasAskedAboutTheCard() {
    citizen.says("เข้าไม่ได้");
    citizen.says("2");
    assertThat(shown()).containsExactly("card");
    assertThat(notes()).noneMatch(it -> it.startsWith("ตอบสำหรับ"));
  }

  @Test
  void saysForWhichSystemItAnswers() {
    hasAskedAboutTheCard();

    citizen.says("เข้าไม่ได้");

    assertThat(shown()).containsExactly("card", "card");
    assertThat(notes()).contains(HINT_OF_THE_CARD);
    assertThat(labels()).startsWith("ระบบอื่น");
  }

  @Test
  void saysNothingOfItWhereTheQuestionAloneLeadsThere() {
    hasAskedAboutTheCard();

    citizen.says("เข้าบัตรไม่ได้");

    assertThat(notes()).noneMatch(it -> it.startsWith("ตอบสำหรับ"));
    assertThat(labels()).doesNotContain("ระบบอื่น");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void showsTheOtherOneForAWordOrATapAndGoesOnWithIt(boolean byTap) {
    hasAskedAboutTheCard();
    citizen.says("เข้าไม่ได้");

    if (byTap) {
      presses("ระบบอื่น");
    } else {
      citizen.says("อีกระบบค่ะ");
    }
    citizen.says("เข้าไม่ได้");

    assertThat(shown()).containsExactlyInAnyOrder("card", "card", "login", "login");
    assertThat(lastCard().title()).startsWith("เข้าระบบไม่ได้");
  }

  @Test
  void offersTheOtherOneOnceItWasNotWhatWasAsked() {
    hasAskedAboutTheCard();
    citizen.says("เข้าไม่ได้");

    presses("ยังไม่ตรงคำถาม");

    assertThat(lastAnswer()).contains("1 เข้าระบบไม่ได้");
  }

  /// The system of a case of January says nothing of a question in June.
  @Test
  void asksForTheSystemThatOnlyACaseWasAbout() {
    hasFiledAs("1", "นนทบุรี", "2", "1");

    citizen.says("เข้าไม่ได้");

    assertThat(lastAnswer()).contains("ท่านถามเรื่องของระบบใดคะ");
  }

  @Test
  void asksForTheSystemWhereTheOneToldIsNoMore() {
    citizen.sends(citizen.tapped("faq/system/of-last-year"));

    citizen.says("เข้าไม่ได้");

    assertThat(lastAnswer()).contains("ท่านถามเรื่องของระบบใดคะ");
  }

  @Test
  void saysForWhichGroupItAnswersThatACaseWasFiledBy() {
    hasFiledAs("1", "นนทบุรี", "2", "1");

    citizen.says("ต่ออายุ");

    assertThat(shown()).containsExactly("password");
    assertThat(notes()).contains("ตอบสำหรับ ประชาชน · พิมพ์ \"กลุ่มอื่น\" หากถามสำหรับกลุ่มอื่น");
    citizen.says("กลุ่มอื่น");
    assertThat(shown()).containsExactlyInAnyOrder("password", "admin");
  }

  /// Words are the script's there.
  @Test
  void saysItInAScriptWithoutAWordToType() {
    hasAskedAboutTheCard();
    citizen.says("ขอคำปรึกษา");

    citizen.says("เข้าไม่ได้อีกแล้ว");

    assertThat(notes()).contains("ตอบสำหรับ ระบบออกบัตรเจ้าพนักงานตามกฎหมาย (DOH Card)");
  }

  private void hasFiledAs(String... answers) {
    citizen.says("ขอคำปรึกษา");
    citizen.says("ขอเอกสารเก่า");
    citizen.says("1");
    for (var answer : answers) {
      citizen.says(answer);
    }
    assertThat(desk.owners().cases).hasSize(1);
  }

  private List<String> notes() {
    return lastCard().rows().stream().map(Row::value).toList();
  }
}

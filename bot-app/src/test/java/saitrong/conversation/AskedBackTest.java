package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.faq.Finding;
import saitrong.learning.Lesson;

/// Where each group or each system has an answer of its own, a citizen is asked for it.
class AskedBackTest extends AtTheLibrary {

  @Test
  void isAskedForTheGroupOnceInAConversation() {
    isAskedForTheGroup();
    assertThat(lastAnswer())
        .contains("1 ประชาชน", "2 เจ้าหน้าที่ท้องถิ่น", "3 เจ้าหน้าที่สาธารณสุข");

    citizen.says("2");
    citizen.says("ต่ออายุ");

    assertThat(shown()).containsExactly("admin", "admin");
  }

  /// One for each group that there is: no group is told that the answer is another one's.
  @Test
  void isAskedForAsManyGroupsAsThereAre() {
    var all =
        UserGroup.all()
            .map(it -> FakeLibrary.forGroup(FakeLibrary.entry(it.id(), it.id()), it.id()))
            .toList();
    all.forEach(library::with);
    library.answers("ต่ออายุ", new Finding.DependsOnGroup(all));

    citizen.says("ต่ออายุ");
    assertThat(lastAnswer()).contains("5 อื่น ๆ", "0 ไม่ใช่กลุ่มเหล่านี้");
    citizen.says("4");

    assertThat(shown()).containsExactly("สาธารณสุข");
  }

  /// Scripts keep it for longer, and give their privacy notice first.
  @Test
  void isAskedForTheGroupAgainOnAnotherDay() {
    isAskedForTheGroup();
    citizen.says("2");
    desk.clock().advance(Duration.ofHours(25));

    citizen.says("ต่ออายุ");

    assertThat(lastAnswer()).contains("ท่านเป็นผู้ใช้กลุ่มใดคะ");
  }

  @Test
  void isAskedForTheGroupAgainAfterTakingItBack() {
    isAskedForTheGroup();
    var two = citizen.says("2");
    citizen.sends(citizen.tookBack(two));

    citizen.says("ต่ออายุ");

    assertThat(lastAnswer()).contains("ท่านเป็นผู้ใช้กลุ่มใดคะ");
  }

  @Test
  void isAskedForTheGroupAgainOnceNothingIsToBeRemembered() {
    isAskedForTheGroup();
    citizen.says("2");
    citizen.says("ข้อมูลส่วนบุคคลของฉัน");
    citizen.says("ไม่ให้จำอีก");
    citizen.says("ใช่");

    citizen.says("ต่ออายุ");

    assertThat(lastAnswer()).contains("ท่านเป็นผู้ใช้กลุ่มใดคะ");
  }

  /// They are offered by their titles, which name the group.
  @Test
  void choosesAmongTheAnswersForOthersWhereNoneIsForTheirGroup() {
    isAskedForTheGroup();
    citizen.sends(citizen.tapped("faq/group/อื่นๆ"));

    citizen.says("ต่ออายุ");

    assertThat(lastAnswer()).contains("1 บัตรหมดอายุ", "2 ขอเปลี่ยนผู้ดูแลระบบ");
    assertThat(shown()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "ไม่ใช่กลุ่มเหล่านี้"})
  void isShownNoneOfThemWhereItIsNoneOfTheGroups(String none) {
    isAskedForTheGroup();

    citizen.says(none);

    assertThat(shown()).isEmpty();
    assertThat(lastAnswer()).contains("จึงไม่ขอตอบโดยคาดเดา", "ฝากคำถาม");
    assertThat(lessons()).singleElement().isInstanceOf(Lesson.Unanswered.class);
  }

  @Test
  void isAskedForTheSystemInOneTap() {
    var ehsb = FakeLibrary.forSystem(LOGIN, "ehsb");
    var card = FakeLibrary.forSystem(CARD, "doh-card");
    library
        .with(ehsb, card)
        .answers("เข้าไม่ได้", new Finding.DependsOnSystem(List.of(ehsb, card)));

    citizen.says("เข้าไม่ได้");
    assertThat(lastAnswer()).contains("ท่านถามเรื่องของระบบใดคะ", "1 ระบบมาตรฐานกิจการปลอดภัย");
    citizen.sends(citizen.tapped("faq/system/doh-card"));

    assertThat(shown()).containsExactly("card");
  }

  /// The groups of the one answer do not part it from the other.
  @Test
  void isAskedForTheSystemAloneWhereThatTellsThemApart() {
    var ehsb = FakeLibrary.forSystem(LOGIN, "ehsb");
    var card =
        FakeLibrary.forGroup(FakeLibrary.forSystem(CARD, "doh-card"), "ท้องถิ่น", "สาธารณสุข");
    library
        .with(ehsb, card)
        .answers("ยื่นไปแล้วกี่วันได้", new Finding.DependsOnSystem(List.of(ehsb, card)));

    citizen.says("ยื่นไปแล้วกี่วันได้");
    assertThat(lastAnswer()).contains("ท่านถามเรื่องของระบบใดคะ", "0 ไม่ใช่ระบบเหล่านี้");
    citizen.says("2");

    assertThat(shown()).containsExactly("card");
  }

  @Test
  void namesTheSystemInOtherWords() {
    var ehsb = FakeLibrary.forSystem(LOGIN, "ehsb");
    var card = FakeLibrary.forSystem(CARD, "doh-card");
    library
        .with(ehsb, card)
        .answers("เข้าไม่ได้", new Finding.DependsOnSystem(List.of(ehsb, card)))
        .answers("เข้าไม่ได้ ตัวบัตร", new Finding.Sure(card));
    citizen.says("เข้าไม่ได้");

    citizen.says("ตัวบัตร");

    assertThat(shown()).containsExactly("card");
  }
}

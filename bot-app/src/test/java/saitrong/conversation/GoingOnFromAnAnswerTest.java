package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.faq.Both;
import saitrong.faq.Entry.FollowUp;
import saitrong.message.Action;

/// What an answer leads to is one button, quick replies, and words on its card.
class GoingOnFromAnAnswerTest extends AtTheLibrary {

  @BeforeEach
  void isAnswered() {
    var leadingOn =
        FakeLibrary.leadingOn(
            PASSWORD,
            new FollowUp.StartFlow(
                "consultation", new Both("ปรึกษาเรื่องรหัส", "Ask the officers")),
            new FollowUp.AnotherEntry("login", Optional.of(new Both("เข้าไม่ได้", "No entry"))));
    library.with(LOGIN).isSure("ลืมพาส", leadingOn);
    citizen.says("ลืมพาส");
  }

  @Test
  void takesOneBubble() {
    assertThat(desk.line().cards()).hasSize(1);
    assertThat(lastButtons()).startsWith("เปิดเว็บไซต์ระบบ");
    assertThat(labels()).startsWith("ปรึกษาเรื่องรหัส", "เข้าไม่ได้").contains("เมนู");
    assertThat(labels()).doesNotContain("ขอคำปรึกษา");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void leavesTheQuestionWithoutTypingItAgain(boolean byTap) {
    goesOn("ปรึกษาเรื่องรหัส", byTap);

    assertThat(lastAnswer())
        .contains("ฝากคำถามนี้ถึงเจ้าหน้าที่ได้เลยค่ะ", "คำถามของท่าน: ลืมพาส", "ก่อนรับเรื่อง")
        .doesNotContain("พิมพ์คำถามหรือส่งภาพหน้าจอได้เลย");
  }

  /// The menu's way to a new question takes none along.
  @Test
  void asksAnewWhoTakesTheMenusWay() {
    citizen.says("ขอคำปรึกษา");

    assertThat(lastAnswer()).startsWith("พิมพ์คำถามหรือส่งภาพหน้าจอได้เลย");
  }

  /// Whose question it was not goes back and asks theirs.
  @Test
  void asksSomethingElseByGoingBack() {
    citizen.says("ปรึกษาเรื่องรหัส");
    citizen.says("ย้อนกลับ");
    assertThat(lastAnswer()).contains("พิมพ์คำถามหรือส่งภาพหน้าจอได้เลย");

    citizen.says("ขอเปลี่ยนชื่อหน่วยงานตัวอย่าง");

    assertThat(lastAnswer()).contains("ก่อนรับเรื่อง").doesNotContain("คำถามของท่าน: ลืมพาส");
  }

  /// The question of this card was another one.
  @Test
  void leavesNoQuestionThatWasAskedSince() {
    var older = desk.line().quickReplies().getFirst();
    citizen.says("ขอเอกสารเก่า");

    citizen.sends(citizen.tapped(((Action.Tap) older).data()));

    assertThat(lastAnswer()).startsWith("พิมพ์คำถามหรือส่งภาพหน้าจอได้เลย");
  }

  @Test
  void leavesTheQuestionAlsoFromWithinAScript() {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("ลืมพาส");
    assertThat(shown()).containsExactly("password", "password");

    citizen.says("ฝากคำถาม");

    assertThat(lastAnswer())
        .contains("ก่อนรับเรื่อง")
        .doesNotContain("พิมพ์คำถามหรือส่งภาพหน้าจอได้เลย");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void showsAnotherAnswer(boolean byTap) {
    goesOn("เข้าไม่ได้", byTap);

    assertThat(shown()).containsExactlyInAnyOrder("password", "login");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void showsWhatStandsBesideIt(boolean byTap) {
    library.with(CARD).standsBeside("password", "card");
    citizen.says("ลืมพาส");

    goesOn(CARD.title().th(), byTap);

    assertThat(shown()).containsExactlyInAnyOrder("password", "password", "card");
  }

  @Test
  void takesTheWordsForAQuestionOfItsOwnAnHourLater() {
    desk.clock().advance(Duration.ofHours(2));

    citizen.says("เข้าไม่ได้");

    assertThat(shown()).containsExactly("password");
  }

  @Test
  void getsThePagesAddressInAText() {
    citizen.says("เปิดเว็บไซต์ระบบ");

    assertThat(lastAnswer()).isEqualTo("เปิดเว็บไซต์ระบบ\nhttps://example.go.th/a");
  }

  private void goesOn(String words, boolean byTap) {
    if (byTap) {
      presses(words);
    } else {
      citizen.says(words);
    }
  }
}

package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// However often it is said or tried, a form is sent once, and its person is told so.
class SentOnceTest extends AtTheForms {

  @Test
  void triesAgainWhereTheOwnerIsAwayForAMoment() {
    walksToTheSummary();
    desk.owners().failsTimes(2);

    citizen.says("1");
    desk.passes(Duration.ofSeconds(20));

    assertThat(lastAnswer()).contains("เลขที่รับแจ้ง 00001/2569");
    assertThat(desk.owners().cases).hasSize(1);
  }

  @Test
  void opensTheCaseAtTheNextWordWhereTheOwnerWasAwayForLong() {
    walksToTheSummary();
    desk.owners().failsTimes(1000);
    citizen.says("1");
    desk.passes(Duration.ofMinutes(2));
    assertThat(desk.owners().cases).isEmpty();
    desk.owners().failsTimes(0);

    citizen.says("ถึงไหนแล้ว");
    desk.passes(Duration.ofSeconds(20));

    assertThat(lastAnswer()).contains("เลขที่รับแจ้ง 00001/2569");
  }

  @Test
  void opensOneCaseForOneTapHoweverOftenItComes() {
    walksToTheSummary();
    var tapped = citizen.typed("1");

    citizen.sends(tapped);
    citizen.sends(Person.again(tapped, desk.clock().instant()));
    desk.passes(Duration.ofSeconds(5));

    assertThat(desk.owners().cases).hasSize(1);
    assertThat(answers()).filteredOn(it -> it.contains("เลขที่รับแจ้ง 00001/2569")).hasSize(1);
  }

  /// An impatient finger: without the rest it would start the menu's first item.
  @Test
  void tellsWhoConfirmsTwiceThatItIsSent() {
    walksToTheSummary();

    citizen.says("1");
    desk.passes(Duration.ofSeconds(3));
    citizen.says("1");

    assertThat(lastAnswer())
        .startsWith("ส่งแล้ว เลขที่รับแจ้ง 00001/2569")
        .contains("ไม่ต้องส่งซ้ำ");
    assertThat(desk.owners().cases).hasSize(1);
    citizen.says("1");
    assertThat(lastAnswer()).as("and a third time").contains("ไม่ต้องส่งซ้ำ");
  }

  @Test
  void tellsWhoTapsTwiceThatItIsSent() {
    var started = citizen.typed("ข้อเสนอแนะ");
    citizen.sends(started);
    citizen.says("4");
    citizen.says("อยากให้เปิดวันเสาร์");
    String button = "flow/" + started.envelope().id().value() + "/summary/confirm";

    citizen.sends(citizen.tapped(button));
    citizen.sends(citizen.tapped(button));

    assertThat(lastAnswer())
        .startsWith("ส่งแล้ว เลขที่รับแจ้ง 00001/2569")
        .contains("ไม่ต้องส่งซ้ำ");
  }

  @Test
  void tellsWhoCancelsOnceMoreThatThisWasHeard() {
    citizen.says("ข้อเสนอแนะ");
    citizen.says("4");
    citizen.says("ยกเลิก");
    citizen.says("1");
    citizen.says("1");

    assertThat(lastAnswer()).startsWith("ระบบได้รับคำตอบของท่านแล้ว");
  }

  @Test
  void takesTheSameWordsForANewWishAfterAWhile() {
    walksToTheSummary();
    citizen.says("1");
    desk.passes(Duration.ofSeconds(21));

    citizen.says("1");

    assertThat(lastAnswer()).startsWith("ท่านต้องการทำรายการใดคะ");
  }

  @Test
  void takesTheSameWordsForANewWishWhereSomethingElseWasSaidInBetween() {
    walksToTheSummary();
    citizen.says("1");
    citizen.says("เมนู");

    citizen.says("1");

    assertThat(lastAnswer()).startsWith("พิมพ์คำถามหรือส่งภาพหน้าจอ");
  }

  @Test
  void knowsTheDoubleAlsoInAnotherInstance() {
    walksToTheSummary();
    citizen.says("1");
    desk.open().dies();
    desk.instance("b");

    citizen.says("1");

    assertThat(lastAnswer()).contains("ไม่ต้องส่งซ้ำ");
  }
}

package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import saitrong.shared.PersonalText;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;

/// Whom LINE does not reach is told by an officer, who finds them at the desk.
class UntoldAtTheDeskTest extends CaseAtTheDesk {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String UNTOLD = LIST + "?view=untold";

  @Test
  void areOnAListUntilSomebodyNotesThatTheyWereTold() throws Exception {
    isAnswered(ticket);

    assertThat(awaitList(desk, ticket)).contains("ต้องแจ้ง: เสร็จสิ้น (ผู้แจ้งไม่ได้ใช้ LINE)");
    assertThat(desk.get(LIST + "/list.csv?view=untold").body())
        .contains(number())
        .doesNotContain("ผู้โทร ทดสอบ");
    assertThat(page())
        .as("the tool lies open")
        .containsPattern("open=\"open\">\\s*<summary>แจ้งแล้ว<");

    send("told", Map.of("words", "โทรแจ้งแล้ว"));
    assertThat(desk.get(UNTOLD).body()).doesNotContain(path());
  }

  @Test
  void areWhereTheOverviewLeadsAndNoCommandIsNamed() throws Exception {
    assertThat(desk.get("/console").body())
        .contains("href=\"" + UNTOLD + "\"")
        .doesNotContain("คำสั่ง");
    try (var admin = OFFICE.at("admin")) {
      assertThat(admin.get("/console").body())
          .contains("คำสั่ง cases untold")
          .doesNotContain("href=\"" + UNTOLD + "\"");
    }
  }

  @Test
  void areOnNobodysListWhoMayNotSeeTheCase() throws Exception {
    var tip = calls.tip();
    isAnswered(tip);
    try (var keeper = OFFICE.at("keeper")) {
      assertThat(awaitList(keeper, tip)).doesNotContain("เรียกรับเงิน");
    }
    assertThat(desk.get(UNTOLD).body()).doesNotContain(path(tip));
    assertThat(desk.get(LIST + "/list.csv?view=untold").body())
        .doesNotContain(tip.number().toString());
  }

  private void isAnswered(Ticket call) {
    calls.take(
        call,
        new Step.Accept(),
        new Step.Begin(null),
        new Step.Complete(new PersonalText("ตั้งรหัสใหม่แล้ว")));
  }

  private String awaitList(DeskBrowser of, Ticket call) throws Exception {
    OFFICE.clock().advance(Duration.ofMinutes(10));
    return Await.until(
        SOON,
        () -> {
          bot.tellsTheNews();
          return of.get(UNTOLD).body();
        },
        it -> it.contains(path(call)));
  }
}

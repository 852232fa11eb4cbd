package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.staff.Accounts;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;
import saitrong.ticket.Step;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

/// What the first page of the desk says of cases, where nobody is assigned to confidential ones.
class OverviewOfCasesTest {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final JumpingClock CLOCK = new JumpingClock();

  @TempDir static Path data;

  private static RunningBot bot;
  private static Calls calls;
  private static DeskBrowser desk;

  @BeforeAll
  static void aBotAndAnOfficer() throws Exception {
    bot = new RunningBot(data, CLOCK);
    calls = new Calls(bot);
    StaffForTests.hire(bot.part(Accounts.class), "agent", Role.AGENT);
    desk = new DeskBrowser(bot.address("/"));
    assertThat(desk.signsIn("agent").statusCode()).isEqualTo(303);
  }

  @AfterAll
  static void stop() {
    desk.close();
    bot.close();
  }

  /// The list that the count leads to has it no more.
  @Test
  void countsNoCaseAsWaitingThatSomebodyTookUp() throws Exception {
    var call = calls.one();
    CLOCK.advance(Duration.ofMinutes(11));
    assertThat(overview()).contains(untaken(1), ">11 นาที<", "ข้อมูลเรื่อง ณ");

    CLOCK.advance(Duration.ofSeconds(2));
    calls.take(call, new Step.Accept());

    Await.until(SOON, OverviewOfCasesTest::overview, it -> it.contains(untaken(0)));
  }

  @Test
  void tellsWhoeverWritesDownATipThatNobodyCanOpenItAndWhomToAsk() throws Exception {
    var tip =
        new HashMap<>(
            Map.of(
                "channel", "phone",
                "name", "ผู้โทร ทดสอบ",
                "group", UserGroup.CITIZEN.code(),
                "topic", Topic.USE.code(),
                "kind", "corruption-tip",
                "words", "มีผู้เรียกรับเงิน"));
    tip.putAll(CaseAtTheDesk.form(desk.get("/console/cases/new").body()));

    var written = desk.sends("/console/cases/new", "/console/cases/new", tip);

    assertThat(desk.get(CaseAtTheDesk.location(written)).body())
        .contains("ยังไม่มีใครเปิดได้", "โปรดแจ้งผู้ดูแลระบบ")
        .doesNotContain("ผู้ที่ได้รับมอบหมายจะดำเนินการต่อ");
    assertThat(overview()).contains("ผู้ได้รับมอบหมายเรื่องปกปิด", "จึงไม่มีใครเปิดเรื่องปกปิดได้");
  }

  private static String untaken(int count) {
    return "เรื่องที่ยังไม่มีผู้รับเรื่อง</a></dt><dd%s>%d<"
        .formatted(count == 0 ? "" : " class=\"telling\"", count);
  }

  private static String overview() throws Exception {
    return desk.get("/console").body();
  }
}

package saitrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.content.ThaiDates;
import saitrong.shared.PersonalText;
import saitrong.staff.Account;
import saitrong.staff.Accounts;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.staff.Login;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;
import saitrong.ticket.Holder;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.Way;

/// An officer's lists are right however many cases of others are older.
class ViewsOfCasesTest {

  private static final JumpingClock CLOCK = new JumpingClock();
  private static final String UNIT = "กลุ่มงานทดลองรายการ";
  private static final int MANY = 230;

  @TempDir static Path data;

  private static RunningBot bot;
  private static Calls calls;
  private static Ticket oldest;
  private static Ticket hers;
  private static Ticket herUnits;
  private static Ticket waiting;
  private DeskBrowser desk;

  @BeforeAll
  static void anOfficeWithManyCases() {
    bot = new RunningBot(data, CLOCK, "--saitrong.staff.assigned=keeper");
    calls = new Calls(bot);
    var accounts = bot.part(Accounts.class);
    StaffForTests.hire(accounts, "supervisor", Role.SUPERVISOR);
    StaffForTests.hire(accounts, "colleague", Role.AGENT);
    StaffForTests.hire(accounts, "keeper", Role.AGENT);
    StaffForTests.hire(accounts, "agent", Role.AGENT);
    accounts.change(
        new Account(
            new Login("agent"),
            "เจ้าหน้าที่ agent",
            Set.of(Role.AGENT),
            List.of(UNIT),
            true,
            null));
    oldest = calls.one();
    for (int i = 1; i < MANY; i++) {
      calls.one();
    }
    hers = forwarded(new Holder.Person("เจ้าหน้าที่ agent", UNIT));
    herUnits = forwarded(new Holder.Person("เจ้าหน้าที่ colleague", UNIT));
    waiting = calls.one();
    calls.take(
        waiting,
        new Step.Accept(),
        new Step.Begin(null),
        new Step.AskCitizen(new PersonalText("ขอภาพหน้าจอ"), null));
  }

  @AfterAll
  static void stop() {
    bot.close();
  }

  @BeforeEach
  void anOfficerIsAtTheDesk() throws Exception {
    desk = at("agent");
  }

  @AfterEach
  void closed() {
    desk.close();
  }

  @Test
  void showsWhatIsHersAndItsUnitsThoughManyOlderOnesAreNot() throws Exception {
    assertThat(list("view=mine"))
        .contains(hers.number().toString())
        .doesNotContain(herUnits.number().toString(), oldest.number().toString());
    assertThat(list("view=unit"))
        .contains(hers.number().toString(), herUnits.number().toString())
        .doesNotContain(oldest.number().toString());
  }

  @Test
  void showsWhatWaitsAndWhatIsForwardedThoughManyOlderOnesAreNeither() throws Exception {
    assertThat(list("view=awaiting"))
        .contains(waiting.number().toString())
        .doesNotContain(hers.number().toString());
    assertThat(list("view=forwarded"))
        .contains(hers.number().toString(), herUnits.number().toString())
        .doesNotContain(waiting.number().toString());
  }

  @Test
  void showsAllOfThemAPageAtATime() throws Exception {
    assertThat(list("view=new"))
        .contains("เรื่องที่ 1 ถึง 100 จาก " + MANY + " เรื่อง", oldest.number().toString())
        .contains("rel=\"next\"")
        .doesNotContain("rel=\"prev\"");
    assertThat(list("view=new&page=3"))
        .contains("เรื่องที่ 201 ถึง 230 จาก " + MANY + " เรื่อง", "rel=\"prev\"")
        .doesNotContain("rel=\"next\"", oldest.number().toString());
    assertThat(list("view=latest&page=3")).contains(oldest.number().toString());
    assertThat(list("view=latest&page=4")).contains("ยังไม่มีเรื่อง");
  }

  /// Addresses come into histories and logs.
  @Test
  void leadsToTheCasesOfAnOfficerWithoutTheirNameInTheAddress() throws Exception {
    try (var head = at("supervisor")) {
      var office = head.get("/console/office").body();
      var link =
          Pattern.compile("href=\"(/console/cases\\?with=([^\"]*))\">เจ้าหน้าที่ colleague")
              .matcher(office);

      assertThat(link.find()).isTrue();
      assertThat(link.group(2)).matches("[A-Za-z0-9_-]{12}");
      assertThat(head.get(link.group(1)).body())
          .contains("เฉพาะเรื่องที่อยู่กับ เจ้าหน้าที่ colleague", herUnits.number().toString())
          .doesNotContain(hers.number().toString());
    }
  }

  /// A colleague's name that was typed for a unit is one all the same.
  @Test
  void keepsOfficersOutOfTheRegisterHoweverTheyWereNamed() throws Exception {
    forwarded(new Holder.Unit("เจ้าหน้าที่  colleague"));
    forwarded(new Holder.Unit("นางสาวสมมติ ทดลอง"));
    forwarded(new Holder.Person("สมมุติ ไม่มีกลุ่มงาน", null));
    forwarded(new Holder.Unit("กลุ่มงานที่ไม่มีในทะเบียน"));

    assertThat(desk.get("/console/cases/register.csv").body())
        .contains("กลุ่มงานที่ไม่มีในทะเบียน", UNIT)
        .doesNotContain("colleague", "สมมติ", "สมมุติ");
    try (var head = at("supervisor")) {
      assertThat(head.get("/console/figures").body())
          .contains("กลุ่มงานที่ไม่มีในทะเบียน")
          .doesNotContain("colleague", "สมมติ", "สมมุติ");
    }
  }

  /// A key that is not set here, or bytes that a bad copy left: all others are still there.
  @Test
  void hidesNoOtherCaseBecauseOneCannotBeRead() throws Exception {
    var tip = calls.tip();
    bot.part(MongoDatabase.class)
        .getCollection("cases")
        .updateOne(Filters.eq("_id", tip.id()), Updates.set("details", new Binary(new byte[40])));

    try (var keeper = at("keeper")) {
      assertThat(keeper.get("/console/cases?view=latest").statusCode()).isEqualTo(200);
      assertThat(keeper.get("/console/cases?view=latest").body())
          .doesNotContain(tip.number().toString())
          .contains(waiting.number().toString());
    }
  }

  @Test
  void leavesOverWhatIsAskedForOnly() throws Exception {
    assertThat(list("view=open&state=forwarded&month=2026-11"))
        .contains(hers.number().toString(), herUnits.number().toString(), "selected=\"selected\"")
        .doesNotContain(oldest.number().toString(), waiting.number().toString());
    assertThat(list("view=latest&state=awaiting-citizen"))
        .contains(waiting.number().toString())
        .doesNotContain(hers.number().toString());
    for (var other : List.of("kind=training", "channel=line", "unit=nobody", "month=2026-10")) {
      assertThat(list("view=open&" + other)).as(other).contains("ไม่มีเรื่องตามตัวกรองนี้");
    }
    assertThat(desk.get("/console/cases?month=2569").statusCode()).isEqualTo(400);
  }

  @Test
  void standsInTheOrderOfTheColumnThatIsChosen() throws Exception {
    assertThat(list("view=forwarded&sort=number"))
        .containsSubsequence(
            "aria-sort=\"ascending\"", hers.number().toString(), herUnits.number().toString());
    assertThat(list("view=forwarded&sort=received"))
        .containsSubsequence(
            "aria-sort=\"descending\"", herUnits.number().toString(), hers.number().toString());
    assertThat(list("view=forwarded&sort=with"))
        .containsSubsequence("เจ้าหน้าที่ agent (", "เจ้าหน้าที่ colleague (");
  }

  /// Initials, and nothing that anybody wrote; on record.
  @Test
  void leavesTheDeskAsAFileWithoutNamesAndWords() throws Exception {
    var tip = calls.tip();
    try (var keeper = at("keeper")) {
      var page = keeper.get("/console/cases?view=open&sort=number").body();
      assertThat(page).contains("/console/cases/list.csv?view=open&amp;sort=number");
      var file = keeper.get("/console/cases/list.csv?view=open&sort=number");
      assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
          .isEqualTo("attachment; filename=\"cases-open.csv\"");
      assertThat(file.body())
          .startsWith("\uFEFF\"เลขที่รับแจ้ง\",")
          .contains("\"" + oldest.number() + "\"", "\"" + hers.number() + "\"", "\"ผ. ท.\"")
          .doesNotContain(tip.number().toString(), "ผู้โทร ทดสอบ", "วิธีลงทะเบียน", "colleague");
    }
    assertThat(desk.get("/console/cases/list.csv?view=mine").body())
        .contains(hers.number().toString())
        .doesNotContain(herUnits.number().toString(), oldest.number().toString());
    assertThat(bot.part(AuditTrail.class).about("mine", 9))
        .extracting(Deed::account, Deed::did)
        .contains(tuple("agent", "cases-list-exported"));
  }

  /// So that rows of one kind are told apart. Nothing of a tip, not even for those who may open it.
  @Test
  void tellsForWhomEachIsAndHowItBegins() throws Exception {
    var atLength = "ลงทะเบียนแล้วเข้าระบบไม่ได้ " + "มาก".repeat(40) + " จบ";
    var call = calls.about(atLength);
    calls.take(call, new Step.Answer(new PersonalText("ตอบแล้ว"))); // others count what waits
    var tip = calls.tip();
    var gone = calls.about("เรื่องที่ถูกลบ");
    calls.take(gone, new Step.Answer(new PersonalText("ตอบแล้ว")));
    bot.part(Tickets.class).erasing().erase(gone.number(), Calls.COLLEAGUE);

    assertThat(row(desk, call))
        .contains("ผู้โทร ทดสอบ", "ลงทะเบียนแล้วเข้าระบบไม่ได้ มากมาก", "…")
        .doesNotContain("จบ");
    assertThat(row(desk, gone))
        .contains("ข้อความถูกลบแล้ว")
        .doesNotContain("เรื่องที่ถูกลบ", "ผู้โทร");
    try (var keeper = at("keeper")) {
      assertThat(row(keeper, tip)).contains("ปกปิด").doesNotContain("ผู้โทร", "เรียกรับเงิน");
    }
  }

  private static String row(DeskBrowser desk, Ticket ticket) throws Exception {
    var page = desk.get("/console/cases?view=latest").body();
    var from = page.indexOf("value=\"" + ticket.number() + " ");
    assertThat(from).isPositive();
    return page.substring(from, page.indexOf("</tr>", from));
  }

  @Test
  void saysSoWhereNobodyHasThem() throws Exception {
    assertThat(list("with=nobody")).contains("ไม่พบเรื่องที่อยู่กับผู้ที่เลือก");
  }

  private String list(String query) throws Exception {
    return desk.get("/console/cases?" + query).body();
  }

  private static Ticket forwarded(Holder.Acting to) {
    var call = calls.one();
    var until = LocalDate.ofInstant(CLOCK.instant(), ThaiDates.ZONE).plusDays(7);
    calls.take(
        call,
        new Step.Accept(),
        new Step.Begin(null),
        new Step.Forward(to, Way.ACCOUNT, until, null, new PersonalText("ขอให้ช่วยดู")));
    return call;
  }

  private static DeskBrowser at(String login) throws Exception {
    var desk = new DeskBrowser(bot.address("/"));
    HttpResponse<String> in = desk.signsIn(login);
    assertThat(in.statusCode()).isEqualTo(303);
    return desk;
  }
}

package saitrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.content.ThaiDates;
import saitrong.handoff.Talks;
import saitrong.shared.Language;
import saitrong.staff.Accounts;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.staff.Login;
import saitrong.staff.Role;
import saitrong.staff.Snippets;
import saitrong.staff.Snippets.Snippet;
import saitrong.staff.StaffForTests;

/// An officer keeps short texts of their own, and puts them into what they write.
class SnippetsAtTheDeskTest {

  private static final String PATH = "/console/account/snippets";
  private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([^\"]*)\"");

  @RegisterExtension static final Office OFFICE = new Office();

  private static RunningBot bot;
  private DeskBrowser desk;
  private String login = "";

  @BeforeAll
  static void aBotAndItsStaff() {
    bot = OFFICE.bot();
  }

  @BeforeEach
  void anOfficerWithoutAny(TestInfo story) throws Exception {
    login = "o-" + Integer.toHexString(story.getDisplayName().hashCode());
    StaffForTests.hire(bot.part(Accounts.class), login, Role.AGENT);
    desk = OFFICE.at(login);
  }

  @AfterEach
  void everybodyGoesHome() {
    OFFICE.everybodyGoesHome();
    desk.close();
  }

  @Test
  void areAddedChangedAndRemovedByTheirOwner() throws Exception {
    assertThat(desk.get("/console/account").body()).contains(PATH);
    assertThat(location(adds("ทักทาย", "สวัสดี{ค่ะ} ติดต่อ {phone}"))).endsWith("?kept=added");
    var id = all().getFirst().id();
    assertThat(desk.get(PATH).body()).contains("ทักทาย", "สวัสดี{ค่ะ} ติดต่อ {phone}");

    assertThat(location(sends(PATH + "/" + id, "ปิดท้าย", "<b>ขอบคุณ</b>{ค่ะ}")))
        .endsWith("?kept=changed");
    assertThat(desk.get(PATH).body())
        .contains("ปิดท้าย", "&lt;b&gt;ขอบคุณ")
        .doesNotContain("ทักทาย");

    assertThat(location(sends(PATH + "/" + id + "/remove", "", ""))).endsWith("?kept=removed");
    assertThat(all()).isEmpty();
    assertThat(bot.part(AuditTrail.class).about(login, 3))
        .extracting(Deed::account, Deed::did)
        .containsExactly(
            tuple(login, "snippet-removed"),
            tuple(login, "snippet-changed"),
            tuple(login, "snippet-added"));
  }

  @Test
  void standBesideTheAnswersOfATalkFilledIn() throws Exception {
    adds("ลงชื่อ", "ผู้ตอบ {officer} สังกัด {office} โทร {phone} วันที่ {today}");
    adds("ขอเลข", "ขอเลขที่รับแจ้ง{ค่ะ}");
    var her = OFFICE.somebody();
    her.says("คุยกับเจ้าหน้าที่");
    var talk = "/console/talks/" + bot.part(Talks.class).all().getLast().id();
    desk.sends(talk, talk + "/take", Map.of("once", once(talk)));

    assertThat(desk.get(talk).body())
        .contains("ลงชื่อ", "ขอเลขที่รับแจ้งค่ะ", "data-put=\"say\"")
        .contains("ผู้ตอบ เจ้าหน้าที่ สังกัด กลุ่มพัฒนาระบบดิจิทัลกฎหมาย")
        .contains(" วันที่ " + ThaiDates.day(OFFICE.today(), Language.TH))
        .doesNotContain("{officer}", "{today}");
    var found = desk.sends(talk, talk + "/answers", Map.of("words", "เลข ขอ")).body();
    assertThat(found).contains("ขอเลขที่รับแจ้งค่ะ").doesNotContain("ผู้ตอบ");
    try (var other = OFFICE.at("colleague")) {
      assertThat(other.sends(talk, talk + "/answers", Map.of("words", "ขอ")).body())
          .as("another officer has none")
          .doesNotContain("ขอเลขที่รับแจ้ง");
    }
  }

  @Test
  void areRefusedWithTheNameOfWhatNobodyCanFillIn() throws Exception {
    var refused = adds("ผิด", "เรียนคุณ {ชื่อเล่น} โทร {phone}");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("ไม่รู้จัก {ชื่อเล่น}", "เรียนคุณ {ชื่อเล่น} โทร {phone}</textarea>");
    assertThat(adds("ผิด", "โทร { phone }").body()).contains("วงเล็บปีกกาไม่ครบคู่");
    assertThat(adds("", "มีแต่ข้อความ").body()).contains("โปรดใส่ชื่อไม่เกิน 60");
    assertThat(adds("ยาว", "ก".repeat(1901)).body()).contains("ไม่เกิน 1,900");
    assertThat(all()).isEmpty();
  }

  @Test
  void areAddedOnceByTheSameForm() throws Exception {
    var form = Map.of("once", once(PATH), "title", "ทักทาย", "words", "สวัสดีค่ะ");
    desk.sends(PATH, PATH, form);
    assertThat(location(desk.sends(PATH, PATH, form))).endsWith("?kept=added");

    assertThat(all()).hasSize(1);
  }

  @Test
  void areOnlySoMany() throws Exception {
    var own = bot.part(Snippets.class);
    for (int i = 0; i < Snippets.MOST; i++) {
      own.add(new Login(login), new Snippet(login + "-" + i, "ที่ " + i, "ข้อความ"));
    }

    assertThat(adds("เกิน", "ข้อความ").body()).contains("มีครบ 50 ข้อความแล้ว");
    assertThat(all()).hasSize(Snippets.MOST);
  }

  @Test
  void areNobodyElses() throws Exception {
    adds("ของฉัน", "ข้อความของฉัน");
    var id = all().getFirst().id();
    try (var other = OFFICE.at("colleague");
        var auditor = OFFICE.at("auditor")) {
      var form = Map.of("once", once(other, PATH), "title", "แทรก", "words", "แทรก");
      var refused = other.sends(PATH, PATH + "/" + id, form);
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(refused.body()).contains("ถูกลบไปแล้ว").doesNotContain("ข้อความของฉัน");
      other.sends(PATH, PATH + "/" + id + "/remove", form);
      assertThat(auditor.get(PATH).statusCode()).isEqualTo(403);
      assertThat(auditor.get("/console/account").body()).doesNotContain(PATH);
      assertThat(desk.sends(PATH, PATH, form).statusCode()).as("of another's page").isEqualTo(403);
    }
    assertThat(all()).extracting(Snippet::title).containsExactly("ของฉัน");
  }

  @Test
  void goWithTheirAccount() throws Exception {
    adds("ของฉัน", "ข้อความของฉัน");
    var args = new ArrayList<>(List.of("staff-add", login, "--close"));
    bot.settings().stream().filter(it -> it.startsWith("--saitrong.")).forEach(args::add);
    assertThat(Commands.run(args, System.out, System.err)).isZero();

    assertThat(all()).isEmpty();
  }

  private List<Snippet> all() {
    return bot.part(Snippets.class).of(new Login(login));
  }

  private HttpResponse<String> adds(String title, String words) throws Exception {
    return sends(PATH, title, words);
  }

  private HttpResponse<String> sends(String path, String title, String words) throws Exception {
    return desk.sends(PATH, path, Map.of("once", once(PATH), "title", title, "words", words));
  }

  private String once(String page) throws Exception {
    return once(desk, page);
  }

  private static String once(DeskBrowser browser, String page) throws Exception {
    var found = ONCE.matcher(browser.get(page).body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }
}

package saitrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import saitrong.staff.Accounts;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;
import saitrong.ticket.State;
import saitrong.ticket.Step;
import saitrong.ticket.StepKind;
import saitrong.ticket.Ticket;
import saitrong.ticket.Topic;

/// A question from LINE has no topic until an officer says what it is about; some topics are
/// answered by way of a head.
class TopicsAtTheDeskTest {

  private static final JumpingClock CLOCK = new JumpingClock();
  private static final Pattern FIELD = Pattern.compile("name=\"(once|seen)\" value=\"([^\"]*)\"");
  private static final String NOT_SAID = "ยังไม่ได้ระบุ ระบุก่อนตอบ";

  @TempDir static Path data;
  private static RunningBot bot;

  private AtTheService her;
  private DeskBrowser desk;

  @BeforeAll
  static void aBotAndItsStaff() {
    bot = new RunningBot(data, CLOCK);
    for (var role : Role.values()) {
      StaffForTests.hire(bot.part(Accounts.class), role.code(), role);
    }
  }

  @AfterAll
  static void stop() {
    bot.close();
  }

  @BeforeEach
  void somebodyAsked(TestInfo story) throws Exception {
    her = new AtTheService(bot, CLOCK, "ประชาชน " + story.getDisplayName());
    her.leavesAQuestion();
    her.takes(new Step.Accept(), new Step.Begin(null));
    desk = at("agent");
  }

  @AfterEach
  void closed() {
    desk.close();
  }

  @Test
  void bringALegalQuestionBeforeTheHead() throws Exception {
    assertThat(page(desk)).contains(NOT_SAID, path() + "/complete\"", "หัวข้อ (ผู้แจ้งไม่เห็น)");

    assertThat(location(says(desk, Topic.LAW))).isEqualTo(path() + "?done=topic");

    assertThat(page(desk))
        .contains("<dt>หัวข้อ</dt><dd>ข้อกฎหมาย</dd>", path() + "/draft\"")
        .doesNotContain(NOT_SAID, path() + "/complete\"");
    assertThat(her.ticket().moves().getLast().kind()).isEqualTo(StepKind.TOPIC);
    assertThat(her.ticket().state()).isEqualTo(State.IN_PROGRESS);
    assertThat(send(desk, "complete", Map.of("words", "ทำได้")).statusCode()).isEqualTo(422);
    assertThat(bot.part(AuditTrail.class).about(her.ticket().number().toString(), 99))
        .extracting(Deed::account, Deed::did)
        .contains(tuple("agent", "case-topic"));
  }

  @Test
  void letAnOfficerAnswerWhatNoHeadLooksAt() throws Exception {
    says(desk, Topic.USE);

    assertThat(page(desk)).contains("<dd>การใช้งานระบบ</dd>").doesNotContain(NOT_SAID);
    assertThat(send(desk, "complete", Map.of("words", "กดที่เมนู")).statusCode()).isEqualTo(303);
  }

  /// Or the head would look at nothing that an officer would rather not show.
  @Test
  void areTakenFromAHeadByTheHeadAlone() throws Exception {
    says(desk, Topic.LAW);

    var refused = says(desk, Topic.USE);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("ให้หัวหน้าเป็นผู้เปลี่ยน");
    assertThat(her.ticket().topic()).hasValue(Topic.LAW);
    try (var head = at("supervisor")) {
      assertThat(says(head, Topic.USE).statusCode()).isEqualTo(303);
    }
    assertThat(her.ticket().topic()).hasValue(Topic.USE);
    assertThat(page(desk)).contains(path() + "/complete\"");
  }

  @Test
  void areNoNewsToThePerson() throws Exception {
    long before = her.citizen.repliesAndPushes().size();
    says(desk, Topic.LAW);
    her.passes(Duration.ofMinutes(10));
    bot.tellsTheNews();

    assertThat(her.citizen.repliesAndPushes()).hasSize((int) before);
  }

  @Test
  void areChosenFromThoseThereAre() throws Exception {
    var none = send(desk, "topic", Map.of("topic", "ดาราศาสตร์"));

    assertThat(none.statusCode()).isEqualTo(422);
    assertThat(none.body()).contains("โปรดระบุ หัวข้อ");
    assertThat(her.ticket().topic()).isEmpty();
  }

  private HttpResponse<String> says(DeskBrowser of, Topic topic) throws Exception {
    return send(of, "topic", Map.of("topic", topic.code()));
  }

  private HttpResponse<String> send(DeskBrowser of, String step, Map<String, String> typed)
      throws Exception {
    var all = new HashMap<String, String>();
    FIELD.matcher(page(of)).results().forEach(it -> all.put(it.group(1), it.group(2)));
    all.putAll(typed);
    return of.sends(path(), path() + "/" + step, all);
  }

  private String page(DeskBrowser of) throws Exception {
    return of.get(path()).body();
  }

  private String path() {
    Ticket ticket = her.ticket();
    return "/console/cases/%d/%05d".formatted(ticket.number().year(), ticket.number().number());
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("none, but " + answer.statusCode());
  }

  private static DeskBrowser at(String login) throws Exception {
    var desk = new DeskBrowser(bot.address("/"));
    assertThat(location(desk.signsIn(login))).isEqualTo("/console");
    return desk;
  }
}

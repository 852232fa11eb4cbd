package saitrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.ticket.State;
import saitrong.ticket.Step;
import saitrong.ticket.StepKind;
import saitrong.ticket.Topic;

/// A question from LINE has no topic until an officer says what it is about; some topics are
/// answered by way of a head.
class TopicsAtTheDeskTest extends CaseAtTheDesk {

  private static final String NOT_SAID = "ยังไม่ได้ระบุ ระบุก่อนตอบ";

  private AtTheService her;

  @BeforeEach
  void somebodyAsked() {
    her = OFFICE.somebody();
    her.leavesAQuestion();
    her.takes(new Step.Accept(), new Step.Begin(null));
    ticket = her.ticket();
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
    assertThat(bot.part(AuditTrail.class).about(number(), 99))
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
    try (var head = OFFICE.at("supervisor")) {
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
}

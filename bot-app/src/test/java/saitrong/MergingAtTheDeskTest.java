package saitrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saitrong.shared.PersonalText;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.ticket.State;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;

/// The same matter came twice, and an officer makes it one at the desk.
class MergingAtTheDeskTest extends CaseAtTheDesk {

  private static final String MATTER = "ลืมรหัสผ่านของระบบทดลอง";
  private static final AtomicInteger PHONES = new AtomicInteger();

  private String phone;
  private Ticket first;
  private Ticket again;

  @BeforeEach
  void somebodyCalledTwice() {
    phone = "081 000 %04d".formatted(PHONES.incrementAndGet());
    first = called();
    again = called();
  }

  @Test
  void leadsFromOneNumberToTheOtherAndBack() throws Exception {
    assertThat(page(again))
        .contains(
            "<option value=\"" + first.number() + "\">",
            "เลขที่รับแจ้งของเรื่องที่เปิดก่อน",
            "เหตุผลที่รวม")
        .doesNotContain("??");

    var merged = merges(again, first.number().toString(), "โทรมาสองครั้ง");

    assertThat(location(merged)).isEqualTo(path(again) + "?done=merge");
    assertThat(calls.now(again).state()).isEqualTo(State.MERGED);
    assertThat(page(again))
        .contains("ดำเนินการต่อที่", "<a href=\"" + path(first) + "\">", "โทรมาสองครั้ง");
    assertThat(page(first))
        .contains("มีเรื่องที่แจ้งซ้ำรวมอยู่ด้วย", "<a href=\"" + path(again) + "\">");
    assertThat(bot.part(AuditTrail.class).about(again.number().toString(), 99))
        .extracting(Deed::account, Deed::did)
        .contains(tuple("agent", "case-merge"));
  }

  @Test
  void isDoneOnceHoweverOftenItsFormIsSent() throws Exception {
    var form = new HashMap<>(form(page(again)));
    form.put("into", first.number().toString());

    for (int i = 0; i < 2; i++) {
      assertThat(location(desk.sends(path(again), path(again) + "/merge", form)))
          .isEqualTo(path(again) + "?done=merge");
    }

    assertThat(calls.now(again).moves()).hasSize(1);
  }

  /// The case that went on is closed one day, and the browser's way back is long.
  @Test
  void changesNothingWhenItsFormComesAgainLongAfterwards() throws Exception {
    var form = new HashMap<>(form(page(again)));
    form.put("into", first.number().toString());
    desk.sends(path(again), path(again) + "/merge", form);
    OFFICE.clock().advance(Duration.ofMinutes(5));
    calls.take(first, new Step.Answer(new PersonalText("ตอบแล้วค่ะ")));

    assertThat(location(desk.sends(path(again), path(again) + "/merge", form)))
        .isEqualTo(path(again) + "?done=merge");
    assertThat(calls.now(again).state()).isEqualTo(State.MERGED);
  }

  @Test
  void saysWhyItCannotBeAndKeepsWhatWasTyped() throws Exception {
    assertThat(merges(again, "", "").body()).contains("โปรดระบุ เลขที่รับแจ้ง");
    var younger = merges(first, again.number().toString(), "เหตุที่พิมพ์ไว้");

    assertThat(younger.statusCode()).isEqualTo(422);
    assertThat(younger.body())
        .contains("รวมกับ " + again.number() + " ไม่ได้", "เหตุที่พิมพ์ไว้</textarea>");
    assertThat(calls.now(first).state()).isEqualTo(State.WAITING);
  }

  /// Nor does anybody hear that it is there.
  @Test
  void findsNoConfidentialCase() throws Exception {
    var tip = calls.tipFrom(phone, MATTER);
    var later = called();

    var refused = merges(later, tip.number().toString(), "");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("รวมกับ " + tip.number() + " ไม่ได้");
    assertThat(page(tip)).contains("ไม่พบเรื่องนี้");
  }

  @Test
  void isToldOfWhatAnotherOfficerDidMeanwhile() throws Exception {
    var form = new HashMap<>(form(page(again)));
    form.put("into", first.number().toString());
    calls.take(again, new Step.Accept());

    var late = desk.sends(path(again), path(again) + "/merge", form);

    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(late.body()).contains("หลังจากท่านเปิดหน้านี้");
    assertThat(calls.now(again).state()).isEqualTo(State.ACCEPTED);
  }

  @Test
  void isForNobodyWhoOnlyReads() throws Exception {
    try (var auditor = OFFICE.at("auditor")) {
      assertThat(auditor.get(path(again)).body()).doesNotContain("/merge\"");
      var form = new HashMap<>(form(page(again)));
      form.put("into", first.number().toString());
      assertThat(auditor.sends("/console/account", path(again) + "/merge", form).statusCode())
          .isEqualTo(403);
    }
    assertThat(calls.now(again).state()).isEqualTo(State.WAITING);
  }

  /// With the way back to the list, in the frame of the desk.
  @Test
  void saysKindlyThatThereIsNoSuchCase() throws Exception {
    var none = desk.get(noPath());

    assertThat(none.statusCode()).isEqualTo(404);
    assertThat(none.body())
        .contains(
            "ไม่พบเรื่องนี้", "ค้นหาที่รายการเรื่อง", "class=\"rail\"", "href=\"/console/cases\"");
    assertThat(desk.get("/console/cases/1/0").statusCode()).isEqualTo(404);
  }

  /// A damaged case beside others takes nobody's page away.
  @Test
  void showsTheOthersOfARequesterThoughOneCannotBeRead() throws Exception {
    var damaged = called();
    var details = new Binary("no words of ours".getBytes(StandardCharsets.UTF_8));
    bot.part(MongoDatabase.class)
        .getCollection("cases")
        .updateOne(Filters.eq("_id", damaged.id()), Updates.set("details", details));

    assertThat(desk.get(path(first)).statusCode()).isEqualTo(200);
    assertThat(desk.get(path(first) + "/others").body()).contains(path(again));
    assertThat(desk.get(path(damaged) + "/others").statusCode()).isEqualTo(200);
  }

  /// Whatever a page offers.
  @Test
  void closesNobodysCaseForSilenceWhoWasNotAsked() throws Exception {
    var her = OFFICE.somebody();
    her.leavesAQuestion();
    her.takes(
        new Step.Accept(),
        new Step.Begin(null),
        new Step.AskCitizen(new PersonalText("ภาพหน้าจอ"), null));
    OFFICE.clock().advance(Duration.ofDays(30));
    desk.signsIn("agent");

    var closed =
        desk.sends(path(her.ticket()), path(her.ticket()) + "/lapse", form(page(her.ticket())));

    assertThat(closed.statusCode()).isEqualTo(422);
    assertThat(her.ticket().state()).isEqualTo(State.AWAITING_CITIZEN);
  }

  private HttpResponse<String> merges(Ticket ticket, String into, String why) throws Exception {
    var form = new HashMap<>(form(page(ticket)));
    form.putAll(Map.of("into", into, "words", why));
    return desk.sends(path(ticket), path(ticket) + "/merge", form);
  }

  private Ticket called() {
    return calls.from(phone, MATTER);
  }

  private String page(Ticket one) throws Exception {
    return desk.get(path(one)).body();
  }
}

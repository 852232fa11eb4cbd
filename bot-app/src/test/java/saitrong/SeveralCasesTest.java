package saitrong;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import saitrong.content.Contents;
import saitrong.content.ThaiDates;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.staff.Role;
import saitrong.ticket.State;
import saitrong.ticket.Stay;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;

/// An officer does the same with several cases of a list; each is weighed by itself.
class SeveralCasesTest extends CaseAtTheDesk {

  /// Others wait longer, more than a page of them.
  private static final String NEWEST = LIST + "?view=new&sort=received";

  private Ticket one;
  private Ticket other;

  @BeforeEach
  void anotherCalled() {
    one = ticket;
    other = calls.one();
  }

  @Test
  void takesUpAllThatWereChosenAndSaysSo() throws Exception {
    assertThat(desk.get(NEWEST).body())
        .contains("name=\"chosen\" form=\"several\" value=\"" + one.number() + " 1\"");
    var page = send("accept", chosen(one, other), Map.of());

    assertThat(page.body()).contains("ทำแล้ว 2 เรื่อง", path(one), path(other));
    assertThat(calls.now(one).state()).isEqualTo(State.ACCEPTED);
    assertThat(calls.now(other).state()).isEqualTo(State.ACCEPTED);
    assertThat(bot.part(AuditTrail.class).about(one.number().toString(), 9))
        .extracting(Deed::account, Deed::did)
        .contains(tuple("agent", "case-accept"));
  }

  @Test
  void leavesWhatOthersChangedMeanwhileAndSaysWhy() throws Exception {
    var seen = chosen(one, other);
    calls.take(other, new Step.Accept());

    var page = send("accept", seen, Map.of());

    assertThat(page.body())
        .contains("ทำแล้ว 1 เรื่อง", "ยังไม่ได้ทำ 1 เรื่อง", "หลังจากท่านเปิดหน้านี้");
    assertThat(calls.now(other).moves()).hasSize(1);
  }

  @Test
  void doesEachOnceHoweverOftenTheFormIsSent() throws Exception {
    var form =
        new HashMap<>(Map.of("step", "accept", "chosen", chosen(one, other), "once", once()));

    for (int i = 0; i < 2; i++) {
      assertThat(desk.sends(LIST, LIST + "/several", form).body()).contains("ทำแล้ว 2 เรื่อง");
    }
    assertThat(calls.now(one).moves()).hasSize(1);
    assertThat(calls.now(one).events().getLast().id())
        .isNotEqualTo(calls.now(other).events().getLast().id());
  }

  @Test
  void givesAllThatWereChosenToOneUnit() throws Exception {
    begun(one);
    begun(other);
    var unit = unit();

    send("forward", chosen(calls.now(one), calls.now(other)), forwardTo(unit));

    assertThat(Stay.name(calls.now(one).holder())).isEqualTo(unit);
    assertThat(Stay.name(calls.now(other).holder())).isEqualTo(unit);
  }

  @Test
  void givesNothingToWhomTheDirectoryDoesNotKnow() throws Exception {
    begun(one);

    var page = send("forward", chosen(calls.now(one)), forwardTo("กลุ่มงานที่สะกดผิด"));

    assertThat(page.body())
        .contains("ยังไม่ได้ทำ 1 เรื่อง", "ไม่มี", "ในทะเบียนผู้รับผิดชอบ")
        .contains("เปิดเรื่องนี้ แล้วส่งต่อจากหน้าเรื่อง")
        .as("there is no such box on this page, and no way of sending")
        .doesNotContain("ทำเครื่องหมายยืนยัน", "เลือกวิธีส่ง");
    assertThat(calls.now(one).state()).isEqualTo(State.IN_PROGRESS);
  }

  /// Of several nobody is asked back, so they are told.
  @Test
  void saysOfWhichSomebodyHasLongerThanItsPersonWasPromised() throws Exception {
    begun(one);
    var late = send("forward", chosen(calls.now(one)), forwardTo(unit(), 20)).body();
    begun(other);
    var inTime = send("forward", chosen(calls.now(other)), forwardTo(unit(), 0)).body();

    assertThat(late)
        .contains("ทำแล้ว 1 เรื่อง", "ช้ากว่าวันแจ้งผลที่แจ้งผู้แจ้งไว้", "โปรดเลื่อนกำหนด");
    assertThat(inTime).contains("ทำแล้ว 1 เรื่อง").doesNotContain("ช้ากว่าวันแจ้งผล");
  }

  /// A slip changes nothing, so nobody else is busy meanwhile.
  @ParameterizedTest
  @CsvSource({"forward, case_leaves", "give, staff_accounts"})
  void readsWhoIsThereOnceHoweverManyWereChosen(String step, String collection) throws Exception {
    var many = Stream.generate(calls::one).limit(12).toArray(Ticket[]::new);
    Stream.of(many).forEach(this::begun);
    var form = new HashMap<>(forwardTo("กลุ่มงานที่สะกดผิด"));
    var seen = chosen(Stream.of(many).map(calls::now).toArray(Ticket[]::new));
    form.putAll(Map.of("step", step, "chosen", seen, "once", once()));
    long before = bot.asked(collection, "");

    var page = desk.sends(LIST, LIST + "/several", form).body();

    assertThat(page).contains("ยังไม่ได้ทำ 12 เรื่อง");
    assertThat(bot.asked(collection, "") - before).isLessThan(many.length);
  }

  /// Ticks and words are not typed again for a slip.
  @Test
  void goesOnWithWhomWasMeantInsteadOfASlip() throws Exception {
    try (var head = OFFICE.at("supervisor")) {
      var form =
          Map.of(
              "step", "give",
              "chosen", chosen(one, other),
              "once", form(head.get(LIST).body()).getOrDefault("once", ""),
              "to", "เจ้าหน้าที่ colleage",
              "words", "ช่วยดู <b>แทน</b>");
      var page = head.sends(LIST, LIST + "/several", form).body();
      assertThat(page)
          .contains("ยังไม่ได้ทำ 2 เรื่อง", "มอบหมายให้ เจ้าหน้าที่ colleague (2 เรื่อง)</button>")
          .contains("ช่วยดู &lt;b&gt;แทน&lt;/b&gt;");

      var again = new HashMap<>(form);
      again.put("to", hidden(page, "to"));
      again.put("once", hidden(page, "once"));
      assertThat(hidden(page, "chosen")).isEqualTo(one.number() + " 1");
      for (int i = 0; i < 2; i++) {
        assertThat(head.sends(LIST, LIST + "/several", again).body()).contains("ทำแล้ว 2 เรื่อง");
      }
    }
    for (var given : List.of(calls.now(one), calls.now(other))) {
      assertThat(Stay.name(given.holder())).isEqualTo("เจ้าหน้าที่ colleague");
      assertThat(given.moves()).hasSize(1);
    }
  }

  private static String hidden(String page, String name) {
    var field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
    assertThat(field.find()).as(name).isTrue();
    return field.group(1);
  }

  @Test
  void doesNothingElseThanWhatAListOffers() throws Exception {
    begun(one);
    for (var step : new String[] {"complete", "withdraw", "return", "nothing"}) {
      assertThat(send(step, chosen(calls.now(one)), Map.of("words", "x")).statusCode())
          .isEqualTo(403);
    }
    assertThat(calls.now(one).state()).isEqualTo(State.IN_PROGRESS);
  }

  @Test
  void knowsNothingOfATipThatSomebodyGuesses() throws Exception {
    var tip = calls.tip();

    var page =
        send(
            "accept",
            chosen(tip) + ",99999/%d 1,nonsense".formatted(tip.number().year()),
            Map.of());

    assertThat(page.body()).contains("ยังไม่ได้ทำ 2 เรื่อง").doesNotContain("สถานะ");
    assertThat(calls.now(tip).moves()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void isForWhoeverWorksOnCases(Role role) throws Exception {
    boolean works = role == Role.AGENT || role == Role.SUPERVISOR;
    var form = Map.of("step", "accept", "chosen", chosen(one), "once", once());
    try (var somebody = OFFICE.at(role.code());
        var stranger = new DeskBrowser(bot.address("/"))) {
      assertThat(stranger.post(LIST + "/several", form).headers().firstValue("Location"))
          .hasValueSatisfying(it -> assertThat(it).contains("/console/sign-in"));
      assertThat(calls.now(one).moves()).isEmpty();
      var sent = somebody.sends("/console/account", LIST + "/several", form);
      assertThat(sent.statusCode()).isEqualTo(works ? 200 : 403);
      if (role == Role.AUDITOR) {
        assertThat(somebody.get(LIST).body()).doesNotContain("name=\"chosen\"");
      }
    }
    assertThat(calls.now(one).moves()).hasSize(works ? 1 : 0);
  }

  private String unit() {
    var directory = requireNonNull(bot.part(Contents.class).active().directory());
    return directory.units().getLast().name().th();
  }

  private Map<String, String> forwardTo(String unit) {
    return forwardTo(unit, 7);
  }

  private Map<String, String> forwardTo(String unit, int days) {
    var until =
        OFFICE.clock().instant().atZone(ThaiDates.ZONE).toLocalDate().plusDays(days).toString();
    return Map.of("to", unit, "words", "ตรงกับหน้าที่", "until", until, "followUp", until);
  }

  private HttpResponse<String> send(String step, String chosen, Map<String, String> more)
      throws Exception {
    var form = new HashMap<>(more);
    form.putAll(Map.of("step", step, "chosen", chosen, "once", once()));
    return desk.sends(LIST, LIST + "/several", form);
  }

  private String once() throws Exception {
    return form(desk.get(LIST).body()).getOrDefault("once", "");
  }

  private void begun(Ticket call) {
    calls.take(call, new Step.Accept(), new Step.Begin(null));
  }
}

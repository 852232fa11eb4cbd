package saitrong;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.unset;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import saitrong.handoff.Talk;
import saitrong.handoff.Talks;
import saitrong.outbox.Outbox;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.ticket.State;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.UserGroup;

/// The bot fills in the record of a talk with what it knows; the officer confirms it, or fills in
/// what is still needed.
class RecordOfATalkTest extends ChatAtTheDesk {

  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"");
  private static final Pattern ENDING = Pattern.compile("/end\"[^>]*>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern SELECTS =
      Pattern.compile("<select[^>]* name=\"(\\w+)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
  private static final Pattern SELECTED =
      Pattern.compile("value=\"([^\"]*)\"[^>]*selected=\"selected\"");
  private static final Pattern WORDS =
      Pattern.compile("<textarea[^>]* name=\"(\\w+)\"[^>]*>(.*?)</textarea>", Pattern.DOTALL);
  private static final Pattern SYSTEM = Pattern.compile("name=\"system\"[^>]*value=\"([^\"]*)\"");

  /// Her group from her case of before, and what she asked and was told from the chat.
  @Test
  void isDoneByOneTapWhereAllIsKnown() throws Exception {
    her.leavesAQuestion();
    her.says("เดือดร้อนจากกลิ่น เสียง ควัน หรือฝุ่นของเพื่อนบ้านหรือสถานประกอบการ แจ้งที่ใด");
    callsAnOfficer();
    her.says("ขอถามเรื่องข้อกฎหมาย");
    her.says("ใช้กับร้านเล็กไหม");
    does("take", Map.of());
    send("say", Map.of("words", "ใช้กับทุกร้านค่ะ"));
    isTold("ใช้กับทุกร้านค่ะ");
    awaitOnPage("ใช้กับทุกร้านค่ะ");

    var page = page();
    var form = filledIn(page);
    assertThat(form).containsEntry("kind", "consultation").containsEntry("group", "ประชาชน");
    assertThat(form.get("words")).isEqualTo("ขอถามเรื่องข้อกฎหมาย\nใช้กับร้านเล็กไหม");
    assertThat(form.get("answer")).isEqualTo("ใช้กับทุกร้านค่ะ");
    assertThat(page).contains("ระบบจำจากที่ผู้รับบริการเคยแจ้งไว้", "กดบันทึกและจบได้ทันที");

    var ended = send("end", form);
    var ticket = latest();
    assertThat(location(ended)).isEqualTo(path(ticket) + "?done=opened");
    assertThat(ticket.state()).isEqualTo(State.DONE);
    assertThat(ticket.group()).isEqualTo(UserGroup.CITIZEN);
  }

  /// A part of a page that is asked for by its address, without the page, is opened as one.
  @Test
  void isReadOnRecordAlsoByTheAddressOfItsForm() throws Exception {
    callsAnOfficerWhoTakesTheChat();
    try (var head = OFFICE.at("supervisor")) {
      head.get(path() + "/ending");
      head.get(path() + "/said");
    }

    assertThat(bot.part(AuditTrail.class).about(id(), 50))
        .extracting(Deed::account, Deed::did)
        .filteredOn(it -> it.equals(tuple("supervisor", "talk-read")))
        .hasSize(2);
  }

  /// The chat takes more than a case does.
  @Test
  void beginsAsAnAnswerDoesThatIsLongerThanACaseHolds() throws Exception {
    callsAnOfficerWhoTakesTheChat();
    send("say", Map.of("words", "ตอบยาวค่ะ " + "ก".repeat(1600)));
    awaitOnPage("class=\"officer\"");

    var form = filledIn(page());
    assertThat(form).containsEntry("outcome", "answered");
    assertThat(form.get("answer")).startsWith("ตอบยาวค่ะ กก").endsWith("ก…").hasSize(1500);
  }

  @Test
  void countsACardAsAnAnswer() throws Exception {
    callsAnOfficerWhoTakesTheChat();
    send("card", Map.of("card", "contact"));
    awaitOnPage("class=\"officer\"");

    assertThat(filledIn(page()))
        .containsEntry("outcome", "answered")
        .containsEntry("answer", "ส่งการ์ดให้แล้ว: ติดต่อเจ้าหน้าที่");
  }

  /// One tap would open a case of what may have been answered.
  @Test
  void choosesNoOutcomeWhereNobodyCanTellWhatTheOfficerWrote() throws Exception {
    her.leavesAQuestion();
    her.says("เดือดร้อนจากกลิ่น เสียง ควัน หรือฝุ่นของเพื่อนบ้านหรือสถานประกอบการ แจ้งที่ใด");
    callsAnOfficer();
    her.says("ขอถามเรื่องข้อกฎหมาย");
    does("take", Map.of());
    send("say", Map.of("words", "ใช้กับทุกร้านค่ะ"));
    awaitOnPage("class=\"officer\"");
    nobodyCanReadWhatOfficersWrote();

    var page = page();
    assertThat(page)
        .contains("โปรดกรอกช่องที่ยังขาด", "ผล<span class=\"must\">ต้องกรอก</span>")
        .doesNotContain("กดบันทึกและจบได้ทันที");
    assertThat(first(ENDING, page)).doesNotContain("checked");
    var form = filledIn(page);
    form.remove("outcome");
    var refused = send("end", form);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("โปรดเลือกผลของการสนทนา", "ขอถามเรื่องข้อกฎหมาย");
    assertThat(talk().state()).isEqualTo(Talk.State.TAKEN);
  }

  private void nobodyCanReadWhatOfficersWrote() throws Exception {
    bot.part(MongoDatabase.class)
        .getCollection("transcript")
        .updateMany(
            and(eq("citizen", talk().citizen().value()), eq("kind", Outbox.OFFICER)),
            unset("body"));
    bot.part(Talks.class).said(talk().id());
    awaitOnPage("ข้อความถูกลบ");
  }

  /// The page was open when she took it back.
  @Test
  void keepsNothingThatThePersonTookBackMeanwhile() throws Exception {
    callsAnOfficerWhoTakesTheChat();
    her.citizen.says("ขอถามเรื่องข้อกฎหมาย");
    awaitOnPage("ขอถามเรื่องข้อกฎหมาย");
    var secret = her.citizen.says("ความลับของฉัน");
    awaitOnPage("ความลับของฉัน");
    var open = asOn(page(), "ผู้ประกอบการ");
    her.citizen.unsends(requireNonNull(secret.messageId()));
    Await.until(SOON, () -> desk.get(path() + "/said").body(), it -> !it.contains("ความลับ"));

    var refused = desk.sends(path(), path() + "/end", open);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("ผู้รับบริการยกเลิกข้อความ", "ขอถามเรื่องข้อกฎหมาย")
        .doesNotContain("ความลับ");
    assertThat(talk().state()).isEqualTo(Talk.State.TAKEN);
    var again = asOn(refused.body(), "ผู้ประกอบการ");
    assertThat(again).containsEntry("words", "ขอถามเรื่องข้อกฎหมาย");
    assertThat(location(desk.sends(path(), path() + "/end", again))).contains("?done=opened");
    assertThat(desk.get(path(latest())).body())
        .contains("ขอถามเรื่องข้อกฎหมาย")
        .doesNotContain("ความลับ");
  }

  /// What the officer wrote beside them is theirs.
  @Test
  void keepsWhatTheOfficerTypedBesideWordsThatWereTakenBack() throws Exception {
    callsAnOfficerWhoTakesTheChat();
    var secret = her.citizen.says("ความลับของฉัน");
    awaitOnPage("ความลับของฉัน");
    var open = asOn(page(), "ผู้ประกอบการ");
    open.put("words", "ถามเรื่องใบอนุญาต\r\nความลับของฉัน");
    open.put("answer", "อธิบายแล้วทางโทรศัพท์");
    her.citizen.unsends(requireNonNull(secret.messageId()));
    Await.until(SOON, () -> desk.get(path() + "/said").body(), it -> !it.contains("ความลับ"));

    var refused = desk.sends(path(), path() + "/end", open);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(filledIn(refused.body()))
        .containsEntry("words", "ถามเรื่องใบอนุญาต")
        .containsEntry("answer", "อธิบายแล้วทางโทรศัพท์")
        .containsEntry("group", "ผู้ประกอบการ");
  }

  /// The form on that page, as its officer would send it.
  private static Map<String, String> asOn(String page, String group) {
    var form = filledIn(page);
    form.putAll(Map.of("group", group, "topic", "สิทธิ", "once", once(page)));
    HIDDEN.matcher(first(ENDING, page)).results().forEach(it -> form.put(it.group(1), it.group(2)));
    return form;
  }

  @Test
  void asksForWhatIsNotKnownAndSaysWhich() throws Exception {
    her.says("ทำไมท้องฟ้าเป็นสีฟ้า");
    callsAnOfficerWhoTakesTheChat();

    var page = page();
    var form = filledIn(page);
    assertThat(page)
        .contains("โปรดกรอกช่องที่ยังขาด", "กลุ่มผู้ใช้<span class=\"must\">ต้องกรอก</span>")
        .contains("หัวข้อ<span class=\"must\">ต้องกรอก</span>")
        .doesNotContain("ระบบจำจาก", "กดบันทึกและจบได้ทันที");
    assertThat(form)
        .containsEntry("words", "ทำไมท้องฟ้าเป็นสีฟ้า")
        .containsEntry("outcome", "open");
    assertThat(form).doesNotContainKeys("group", "topic");
    assertThat(send("end", form).statusCode()).isEqualTo(422);
    assertThat(talk().state()).isEqualTo(Talk.State.TAKEN);
  }

  /// A case that is open is what the talk may be about.
  @Test
  void saysOfWhichCaseItIsWhereThatIsNotRememberedOtherwise() throws Exception {
    callsAnOfficerWhoTakesTheChat();
    send("say", Map.of("words", "สวัสดีค่ะ"));
    isTold("สวัสดีค่ะ");
    send("end", answered("ลงทะเบียนอย่างไร", "open"));
    var before = latest();

    callsAnOfficerWhoTakesTheChat();
    var page = page();
    assertThat(page).contains("มาจากเรื่องเลขที่ " + before.number());
    assertThat(filledIn(page))
        .containsEntry("group", "ผู้ประกอบการ")
        .containsEntry("topic", "สิทธิ");
  }

  @Test
  void keepsWhatTheOfficerChangedInIt() throws Exception {
    her.leavesAQuestion();
    callsAnOfficerWhoTakesTheChat();
    send("say", Map.of("words", "ตอบแล้วค่ะ"));
    isTold("ตอบแล้วค่ะ");
    var changed = answered("คำถามที่แก้แล้ว", "answered");
    changed.put("name", "");
    var refused = send("end", changed);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(filledIn(refused.body()))
        .containsEntry("words", "คำถามที่แก้แล้ว")
        .containsEntry("group", "ผู้ประกอบการ");
  }

  @Test
  void offersTheKindsOfTheAgencysOwnScriptsAndRefusesOthers() throws Exception {
    callsAnOfficerWhoTakesTheChat();

    assertThat(page())
        .contains("value=\"complaint\"", "value=\"consultation\"")
        .doesNotContain("value=\"street-light\"", "value=\"corruption-tip\"");
    var other = answered("ไฟดับ", "open");
    other.put("kind", "street-light");
    assertThat(send("end", other).statusCode()).isEqualTo(403);
  }

  @Test
  void isOfTheScriptThatHandedOn() throws Exception {
    her.says("ร้องเรียน");
    callsAnOfficerWhoTakesTheChat();

    assertThat(filledIn(page())).containsEntry("kind", "complaint");
  }

  private static Map<String, String> answered(String question, String outcome) {
    var form = new HashMap<String, String>();
    form.putAll(Map.of("outcome", outcome, "name", "ผู้ใช้ LINE", "group", "ผู้ประกอบการ"));
    form.putAll(Map.of("topic", "สิทธิ", "words", question, "answer", "อธิบายแล้ว"));
    return form;
  }

  /// What stands in the form that ends the talk, as a browser would send it.
  private static Map<String, String> filledIn(String page) {
    var ending = first(ENDING, page);
    var form = new HashMap<String, String>();
    form.put("outcome", ending.contains("value=\"open\" checked") ? "open" : "answered");
    SELECTS
        .matcher(ending)
        .results()
        .forEach(it -> value(it.group(2)).ifPresent(value -> form.put(it.group(1), value)));
    form.putAll(
        WORDS
            .matcher(ending)
            .results()
            .collect(Collectors.toMap(it -> it.group(1), (MatchResult it) -> it.group(2).strip())));
    form.put("name", "ผู้ใช้ LINE ไม่ได้แจ้งชื่อ");
    Optional.of(SYSTEM.matcher(ending))
        .filter(it -> it.find())
        .ifPresent(it -> form.put("system", it.group(1)));
    return form;
  }

  private static Optional<String> value(String options) {
    return SELECTED.matcher(options).results().map(it -> it.group(1)).findFirst();
  }

  private Ticket latest() {
    return bot.part(Tickets.class).lists().latest(false, 1).getFirst();
  }
}

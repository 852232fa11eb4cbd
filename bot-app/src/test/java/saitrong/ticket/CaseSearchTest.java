package saitrong.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static saitrong.ticket.Cases.SOMEBODY;
import static saitrong.ticket.Cases.cipher;
import static saitrong.ticket.Cases.opening;
import static saitrong.ticket.Cases.said;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.shared.MovableClock;
import saitrong.shared.PersonalText;
import saitrong.shared.Secret;
import saitrong.store.FieldCipher;
import saitrong.store.Signal;
import saitrong.store.TestStore;

/// Staff find a case by what they remember of it, though all that was said is sealed.
class CaseSearchTest {

  @RegisterExtension static final TestStore STORE = TestStore.with(TicketsForTests.collections());

  private static final Actor.Staff OFFICER = new Actor.Staff("officer");

  private final MovableClock clock = new MovableClock();
  private Tickets tickets;
  private CaseSearch search;

  @BeforeEach
  void anOffice() {
    search = TicketsForTests.search(STORE.database(), cipher(), clock);
    tickets = TicketsForTests.in(STORE.database(), cipher(), search, clock);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "๒", "00002", "2/2569", "๒/๖๙", "00002/2569"})
  void findsByTheNumberHoweverItIsTyped(String typed) {
    tickets.open(opening("a"));
    var second = tickets.open(opening("b"));

    assertThat(found(typed)).containsExactly(second.id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ผู้โทร ทดสอบ",
        "ทดสอบ",
        "0 0000 0123",
        "000000123",
        "๐๐๐๐๐๐๑๒๓",
        "+66 0000 0123",
        "0123",
        "เทศบาลตัวอย่าง"
      })
  void findsByThePersonWhoAsked(String typed) {
    var call = call("ถามเรื่องบัตร");
    tickets.open(opening("another"));

    assertThat(search.find(Sought.of(typed), false, 9))
        .containsExactly(new CaseSearch.Found(call.id(), Set.of(SaidWhere.REQUESTER)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ลืมรหัส", "รหัสผ่าน ehsb", "รหัส  ผ่าน", "น้ำท่วม", "EHSB ๒๕๖๙"})
  void findsByWordsThatThaiRunsTogether(String typed) {
    var call = call("ลืมรหัสผ่านระบบ EHSB หลังน้ำท่วมปี 2569");
    tickets.open(opening("another"));

    assertThat(found(typed)).containsExactly(call.id());
  }

  @Test
  void wantsEachOfTheWordsAndFindsNoneAcrossTwoAnswers() {
    call("ลืมรหัสผ่าน");

    assertThat(found("รหัสผ่าน ไฟฟ้า")).isEmpty();
    assertThat(found("รหัสผ่านผู้โทร")).isEmpty();
  }

  @Test
  void findsAtOnceWhatWasAddedAndWhatStaffWrote() {
    var ticket = tickets.open(opening("a"));
    assertThat(found("หนังสือฉบับจริง")).isEmpty();

    tickets.add("k", SOMEBODY, ticket.number(), List.of(said("เอกสาร", "หนังสือฉบับจริง")));
    assertThat(search.find(Sought.of("หนังสือฉบับจริง"), false, 9))
        .extracting(CaseSearch.Found::where)
        .containsExactly(Set.of(SaidWhere.ADDED));

    tickets.take(
        ticket.number(), new Step.Answer(new PersonalText("เปลี่ยนหลอดที่เสาต้นที่สาม")), OFFICER);
    assertThat(search.find(Sought.of("เสาต้นที่สาม"), false, 9))
        .extracting(CaseSearch.Found::where)
        .containsExactly(Set.of(SaidWhere.STEPS));
  }

  /// As a command beside the bot does it, or an instance whose signal was lost.
  @Test
  void findsWhatNobodyToldAfterTenMinutes() {
    var ticket = tickets.open(opening("a"));
    assertThat(found("เสาต้นที่สาม")).isEmpty();
    var elsewhere = TicketsForTests.in(STORE.database(), cipher(), clock);
    elsewhere.take(
        ticket.number(), new Step.Answer(new PersonalText("เปลี่ยนที่เสาต้นที่สาม")), OFFICER);
    assertThat(found("เสาต้นที่สาม")).isEmpty();

    clock.advance(Duration.ofMinutes(11));

    assertThat(found("เสาต้นที่สาม")).containsExactly(ticket.id());
  }

  @Test
  void findsNewCasesThatNobodyTold() {
    assertThat(found("ไฟไม่ติด")).isEmpty();
    var elsewhere = TicketsForTests.in(STORE.database(), cipher(), clock);

    var ticket = elsewhere.open(opening("a"));

    assertThat(found("ไฟไม่ติด")).containsExactly(ticket.id());
  }

  @Test
  void showsNothingThatWasErasedThoughNobodyToldIt() {
    var call = call("ลืมรหัสผ่าน");
    tickets.take(call.number(), new Step.Answer(new PersonalText("ตั้งให้ใหม่แล้ว")), OFFICER);
    assertThat(found("รหัสผ่าน")).containsExactly(call.id());
    var elsewhere = TicketsForTests.in(STORE.database(), cipher(), clock);

    elsewhere.erasing().erase(call.number(), OFFICER);

    assertThat(found("รหัสผ่าน")).isEmpty();
  }

  @Test
  void hearsOfCasesAndOfNothingElse() {
    var ticket = tickets.open(opening("a"));
    assertThat(found("เสาต้นที่สาม")).isEmpty();
    TicketsForTests.in(STORE.database(), cipher(), clock)
        .take(
            ticket.number(), new Step.Answer(new PersonalText("เปลี่ยนที่เสาต้นที่สาม")), OFFICER);

    search.hear(new Signal("talk", ticket.id(), 0));
    assertThat(found("เสาต้นที่สาม")).isEmpty();
    search.hear(new Signal("case", ticket.id(), 0));
    assertThat(found("เสาต้นที่สาม")).containsExactly(ticket.id());
  }

  @Test
  void forgetsWhatWasErased() {
    var call = call("ลืมรหัสผ่าน");
    tickets.take(call.number(), new Step.Answer(new PersonalText("ตั้งให้ใหม่แล้ว")), OFFICER);
    assertThat(found("รหัสผ่าน")).containsExactly(call.id());

    tickets.erasing().erase(call.number(), OFFICER);

    assertThat(found("รหัสผ่าน")).isEmpty();
    assertThat(found("ตั้งให้ใหม่")).isEmpty();
    assertThat(found("1/2569")).containsExactly(call.id());
  }

  @Test
  void looksThroughConfidentialCasesForNobodyElse() {
    var tip = tickets.open(Cases.confidential("tip"));
    var lamp = tickets.open(opening("lamp"));

    assertThat(found("ไฟไม่ติด")).containsExactly(lamp.id());
    assertThat(found("1")).isEmpty();
    assertThat(search.find(Sought.of("ไฟไม่ติด"), true, 9))
        .extracting(CaseSearch.Found::id)
        .containsExactly(lamp.id(), tip.id());
  }

  @Test
  void findsByItsNumberWhatWasSealedWithAKeyThatIsNotHere() {
    var call = call("ลืมรหัสผ่าน");
    var without = TicketsForTests.search(STORE.database(), anotherKey(), clock);

    assertThat(without.find(Sought.of("รหัสผ่าน"), false, 9)).isEmpty();
    assertThat(without.find(Sought.of("1"), false, 9))
        .extracting(CaseSearch.Found::id)
        .containsExactly(call.id());
  }

  @Test
  void findsTheOthersBesideACaseOfALaterRelease() {
    var call = call("ลืมรหัสผ่าน");
    STORE
        .database()
        .getCollection("cases")
        .insertOne(
            new Document("_id", "01ZZZZZZZZZZZZZZZZZZZZZZZZ")
                .append("version", 1L)
                .append("openedBy", "later")
                .append("series", "2569")
                .append("number", 99)
                .append("state", "of-a-later-release"));

    assertThat(found("รหัสผ่าน")).containsExactly(call.id());
    assertThat(found("รหัสผ่าน")).containsExactly(call.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "ก", "-", "…"})
  void saysOfOneLetterThatItIsTooLittle(String typed) {
    assertThat(Sought.of(typed).isTooShort()).isTrue();
  }

  @Test
  void takesAFewDigitsForANumberAndNotForAPieceOfADate() {
    call("ปี 2569");

    assertThat(found("256")).isEmpty();
    assertThat(found("2569")).hasSize(1);
  }

  private List<String> found(String typed) {
    return search.find(Sought.of(typed), false, 9).stream().map(CaseSearch.Found::id).toList();
  }

  private Ticket call(String words) {
    var logged =
        new Logged(
            Channel.PHONE,
            null,
            "consultation",
            false,
            new Logged.Requester(
                new PersonalText("นางสาวผู้โทร ทดสอบ"),
                new PersonalText("+66 0000-0123"),
                UserGroup.CITIZEN,
                new PersonalText("เทศบาลตัวอย่าง")),
            null,
            Topic.USE,
            new PersonalText(words),
            new Logged.Letter(null, null),
            null);
    return ((Logging.Opened) tickets.logbook().log(logged, OFFICER, null)).ticket();
  }

  private static FieldCipher anotherKey() {
    var bytes = new byte[32];
    bytes[0] = 1;
    return FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(bytes)));
  }
}

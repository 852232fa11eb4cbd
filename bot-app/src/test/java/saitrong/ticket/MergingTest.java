package saitrong.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static saitrong.ticket.Cases.ANOTHER;
import static saitrong.ticket.Cases.SOMEBODY;
import static saitrong.ticket.Cases.cipher;
import static saitrong.ticket.Cases.said;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.citizen.CitizenId;
import saitrong.shared.Life;
import saitrong.shared.MovableClock;
import saitrong.shared.PersonalText;
import saitrong.store.FragileDatabase;
import saitrong.store.TestStore;

/// Who is not sure that it went out sends it again: two numbers, one matter.
class MergingTest {

  @RegisterExtension static final TestStore STORE = TestStore.with(TicketsForTests.collections());

  private static final Actor.Staff OFFICER = new Actor.Staff("officer");
  private static final String LAMP = "ไฟถนนหน้าวัดตัวอย่างไม่ติดทั้งแถวมาสามคืนแล้ว";
  private static final PersonalText WHY = new PersonalText("แจ้งเรื่องเดียวกันสองครั้ง");

  private final MovableClock clock = new MovableClock();
  private Tickets tickets;

  @BeforeEach
  void open() {
    tickets = TicketsForTests.in(STORE.database(), cipher(), clock);
  }

  @Test
  void noticesWhatOnePersonSentTwiceWithinMinutes() {
    var first = sent("a", SOMEBODY, "street-light", LAMP);
    clock.advance(Duration.ofMinutes(9));
    var again = sent("b", SOMEBODY, "street-light", LAMP + "ค่ะ");

    assertThat(tickets.alike().to(again)).containsExactly(first);
    assertThat(tickets.alike().to(first)).containsExactly(again);
    assertThat(tickets.alike().among(tickets.lists().unclosed(false, 9)))
        .containsExactlyInAnyOrder(first.id(), again.id());
  }

  @Test
  void takesNothingElseForTheSame() {
    var first = sent("a", SOMEBODY, "street-light", LAMP);
    sent("b", SOMEBODY, "street-light", "เสาไฟหน้าตลาดสดเอียงจะล้มลงมาทับบ้าน");
    sent("c", ANOTHER, "street-light", LAMP);
    sent("d", SOMEBODY, "complaint", LAMP);
    clock.advance(Duration.ofMinutes(11));
    sent("e", SOMEBODY, "street-light", LAMP);

    assertThat(tickets.alike().to(first)).isEmpty();
    assertThat(tickets.alike().among(tickets.lists().unclosed(false, 9))).isEmpty();
  }

  /// The name and the phone are the same in all that somebody sends.
  @Test
  void countsWhatItIsAboutAndNotWhoAsks() {
    var person =
        List.of(
            said("ชื่อผู้แจ้ง", "นางสาวตัวอย่าง ทดสอบนามสกุลยาวมาก"),
            said("โทรศัพท์", "08 0000 0000"));
    var first = sent("a", SOMEBODY, "complaint", "ไฟดับ", person);
    sent("b", SOMEBODY, "complaint", "ถนนพัง", person);

    assertThat(tickets.alike().to(first)).isEmpty();
  }

  /// Whoever wrote in the chat may have called as well.
  @Test
  void noticesWhatSomebodyAlsoSaidOnTheTelephone() {
    String words = "ลืมรหัสผ่านเข้าระบบไม่ได้";
    var phone = List.of(said("โทรศัพท์", "08 1000 0001"));
    var written = sent("a", SOMEBODY, "consultation", words, phone);
    clock.advance(Duration.ofHours(3));
    var called = called(words, "ผู้โทรทดลอง", "081-000-0001");
    var strangers = called(words, "อีกคนหนึ่ง", "082-000-0002");
    var withoutPhone = called(words, "คนที่สาม", null);

    assertThat(tickets.alike().to(called)).containsExactly(written);
    assertThat(tickets.alike().to(written)).containsExactly(called);
    assertThat(tickets.alike().among(List.of(written, called, strangers, withoutPhone)))
        .containsExactlyInAnyOrder(written.id(), called.id());
  }

  @Test
  void stillNoticesTwoCallsOnceOneIsInAChat() {
    var first = called("ลืมรหัสผ่าน", "ผู้โทรทดลอง", "0812340000");
    var again = called("ลืมรหัสผ่าน", "ผู้โทรทดลอง", "0812340000");
    tickets.attach("k", SOMEBODY, again.number(), new PersonalText("0000"));

    assertThat(tickets.alike().to(first))
        .extracting(Ticket::number)
        .containsExactly(again.number());
    assertThat(tickets.alike().to(tickets.of(SOMEBODY).getFirst())).containsExactly(first);
  }

  @Test
  void closesTheOneAndGoesOnWithTheOther() {
    var first = sent("a", SOMEBODY, "street-light", LAMP);
    var again = sent("b", SOMEBODY, "street-light", LAMP);

    var merged = done(merge(again, first.number()));

    assertThat(merged.state()).isEqualTo(State.MERGED);
    assertThat(merged.mergedInto()).contains(first.number());
    assertThat(tickets.papers(merged).details()).isNotEmpty();
    assertThat(tickets.remarks(merged).get(merged.lastMove().id()))
        .containsEntry(Remark.WORDS, WHY);
    assertThat(tickets.confirmation(merged)).isInstanceOf(Confirmation.NotAsked.class);
    assertThat(tickets.mergedInto(first)).containsExactly(again.number());
    assertThat(tickets.alike().to(first)).isEmpty();
    assertThat(tickets.lists().unclosed(false, 9)).containsExactly(first);
    assertThat(sent("c", SOMEBODY, "complaint", LAMP).number()).hasToString("00003/2569");
  }

  @Test
  void leadsItsCitizenToWhereItGoesOn() {
    var first = sent("a", SOMEBODY, "street-light", LAMP);
    var again = sent("b", SOMEBODY, "street-light", LAMP);
    var third = sent("c", SOMEBODY, "street-light", LAMP);
    merge(third, again.number());
    merge(again, first.number());

    assertThat(tickets.find(SOMEBODY, third.number())).contains(first);
    tickets.add("k", SOMEBODY, third.number(), List.of(said("เอกสาร", "ภาพ")));

    var whole = tickets.numbered(first.number()).orElseThrow();
    assertThat(tickets.papers(whole).added()).hasSize(1);
    assertThat(tickets.find(ANOTHER, third.number())).isEmpty();
  }

  @Test
  void isOnlyForTwoOpenCasesOfOneCitizen() {
    var first = sent("a", SOMEBODY, "street-light", LAMP);
    var anothers = sent("b", ANOTHER, "street-light", LAMP);
    var withdrawn = sent("c", SOMEBODY, "street-light", LAMP);
    tickets.take(withdrawn.number(), new Step.Withdraw(new PersonalText("โทรมาขอยกเลิก")), OFFICER);
    var nobodys = new ReceiptNumber(2569, 77);

    Stream.of(first.number(), anothers.number(), withdrawn.number(), nobodys)
        .forEach(into ->
            assertThat(merge(first, into))
                .isEqualTo(new Moving.Refused(first, new Objection.NotMergeable(into))));
    assertThat(tickets.take(first.number(), new Step.Merge(null, WHY), OFFICER))
        .isEqualTo(new Moving.Refused(first, new Objection.Missing(List.of(Need.INTO))));
    assertThat(merge(withdrawn, first.number())).isInstanceOf(Moving.Refused.class);
  }

  /// Each of them is at the other's case; only what was opened later goes.
  @Test
  void leavesOneOpenWhereTwoOfficersMergeThemIntoEachOther() {
    var first = sent("a", SOMEBODY, "street-light", LAMP);
    var again = sent("b", SOMEBODY, "street-light", LAMP);
    var life = new Life();
    var slow = TicketsForTests.in(FragileDatabase.of(STORE.database(), life), cipher(), clock);
    life.onceBefore("cases.updateOne", () -> merge(first, again.number()));

    slow.take(again.number(), new Step.Merge(first.number(), WHY), OFFICER);

    assertThat(tickets.lists().unclosed(false, 9)).containsExactly(first);
    assertThat(tickets.find(SOMEBODY, again.number())).contains(first);
  }

  @Test
  void opensItAgainWhereTheOtherIsClosedAtTheSameMoment() {
    var first = sent("a", SOMEBODY, "street-light", LAMP);
    var again = sent("b", SOMEBODY, "street-light", LAMP);
    var life = new Life();
    var slow = TicketsForTests.in(FragileDatabase.of(STORE.database(), life), cipher(), clock);
    life.onceBefore(
        "cases.updateOne",
        () ->
            tickets.take(
                first.number(), new Step.Withdraw(new PersonalText("โทรมาขอยกเลิก")), OFFICER));

    var moving = slow.take(again.number(), new Step.Merge(first.number(), WHY), OFFICER);

    assertThat(moving)
        .isInstanceOfSatisfying(
            Moving.Refused.class,
            it -> assertThat(it.objection()).isEqualTo(new Objection.NotMergeable(first.number())));
    assertThat(tickets.lists().unclosed(false, 9))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.number()).isEqualTo(again.number());
          assertThat(it.reopened()).isZero();
          assertThat(it.sentBack()).isEmpty();
        });
  }

  /// Whoever slips in the number takes it apart, however late; its citizen never sees that choice.
  @Test
  void isTakenApartByStaffAlone() {
    var first = sent("a", SOMEBODY, "street-light", LAMP);
    var again = sent("b", SOMEBODY, "street-light", LAMP);
    var merged = done(merge(again, first.number()));
    assertThat(merged.possible()).containsExactly(StepKind.REOPEN);
    assertThat(tickets.lastDayToReopen(merged)).isEmpty();
    assertThat(
            new Guard(merged, new Terms(7, 15), clock.instant())
                .objectionTo(new Step.Reopen(null), new Actor.Citizen()))
        .isPresent();
    clock.advance(Duration.ofDays(30));

    assertThat(
            done(tickets.take(
                    again.number(), new Step.Reopen(new PersonalText("ยังไม่เรียบร้อย")), OFFICER))
                .state())
        .isEqualTo(State.IN_PROGRESS);
    assertThat(tickets.find(SOMEBODY, again.number())).map(Ticket::number).contains(again.number());
  }

  /// Who was not told whether a call was kept writes it down once more.
  @Test
  void noticesACallThatWasWrittenDownTwice() {
    var first = called("ลืมรหัสผ่านเข้าระบบไม่ได้", "ผู้โทรทดลอง", "081-234-0000");
    clock.advance(Duration.ofHours(3));
    var again = called("ลืมรหัสผ่าน เข้าระบบไม่ได้", "ทดลอง", "โทร +66 81 234 0000");
    called("ลืมรหัสผ่านเข้าระบบไม่ได้", "ผู้โทรทดลอง", "0812340001");
    var nameless = called("ขอคู่มือการใช้งานระบบ", "ผู้โทรทดลอง", null);
    var samePerson = called("ขอคู่มือการใช้งานระบบครับ", "ผู้โทร ทดลอง", null);
    called("ขอคู่มือการใช้งานระบบ", "อีกคนหนึ่ง", null);
    sent("chat", SOMEBODY, "consultation", "ลืมรหัสผ่านเข้าระบบไม่ได้");

    assertThat(tickets.alike().to(again)).containsExactly(first);
    assertThat(tickets.alike().to(first)).containsExactly(again);
    assertThat(tickets.alike().to(nameless)).containsExactly(samePerson);
    assertThat(tickets.alike().among(tickets.lists().unclosed(false, 9)))
        .containsExactlyInAnyOrder(first.id(), again.id(), nameless.id(), samePerson.id());
    clock.advance(Duration.ofHours(22));
    assertThat(tickets.alike().to(called("ลืมรหัสผ่านเข้าระบบไม่ได้", "ผู้โทรทดลอง", "0812340000")))
        .containsExactly(again);
  }

  @Test
  void mergesTwoCallsAndWhoFollowsTheOneFollowsTheOther() {
    var first = called("ลืมรหัสผ่าน", "ผู้โทรทดลอง", "0812340000");
    var again = called("ลืมรหัสผ่าน", "ผู้โทรทดลอง", "0812340000");
    var chat = sent("chat", SOMEBODY, "consultation", "ลืมรหัสผ่าน");
    assertThat(merge(chat, first.number())).isInstanceOf(Moving.Refused.class);

    done(merge(again, first.number()));

    assertThat(tickets.mergedInto(first)).containsExactly(again.number());
    tickets.attach("k", ANOTHER, again.number(), new PersonalText("0000"));
    assertThat(tickets.find(ANOTHER, again.number())).map(Ticket::number).contains(first.number());
    assertThat(tickets.of(ANOTHER)).hasSize(2);
  }

  /// Two neighbours with the same lamp: the digits of the one do not open what the other said.
  @Test
  void leadsNobodyToTheCallOfAnother() {
    var first = called("ลืมรหัสผ่าน", "ผู้โทรทดลอง", "0812340000");
    var again = called("ลืมรหัสผ่าน", "อีกคนหนึ่ง", "0812341111");
    done(merge(again, first.number()));

    tickets.attach("k", ANOTHER, again.number(), new PersonalText("1111"));

    assertThat(tickets.find(ANOTHER, again.number())).map(Ticket::number).contains(again.number());
    assertThat(tickets.find(ANOTHER, first.number())).isEmpty();
  }

  private Ticket called(String words, String name, @Nullable String contact) {
    var logged =
        new Logged(
            Channel.PHONE,
            clock.instant(),
            "consultation",
            false,
            new Logged.Requester(
                new PersonalText(name),
                contact == null ? null : new PersonalText(contact),
                UserGroup.CITIZEN,
                null),
            null,
            Topic.USE,
            new PersonalText(words),
            new Logged.Letter(null, null),
            null);
    return ((Logging.Opened) tickets.logbook().log(logged, OFFICER, null)).ticket();
  }

  private Moving merge(Ticket ticket, ReceiptNumber into) {
    return tickets.take(ticket.number(), new Step.Merge(into, WHY), OFFICER);
  }

  private static Ticket done(Moving moving) {
    return ((Moving.Done) moving).ticket();
  }

  private Ticket sent(String key, CitizenId citizen, String kind, String words) {
    return sent(key, citizen, kind, words, List.of());
  }

  private Ticket sent(
      String key, CitizenId citizen, String kind, String words, List<Detail> person) {
    var now = clock.instant();
    var details = Stream.concat(Stream.of(said("รายละเอียด", words)), person.stream()).toList();
    return tickets.open(
        new Opening(key, citizen, kind, false, Channel.LINE, Received.of(now, now), details));
  }
}

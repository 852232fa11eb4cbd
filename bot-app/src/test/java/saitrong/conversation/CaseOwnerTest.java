package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.attachment.FakeSource;
import saitrong.attachment.Wanted;
import saitrong.attachment.WiredAttachments;
import saitrong.citizen.CitizenId;
import saitrong.content.ShippedContent;
import saitrong.flow.Answer;
import saitrong.flow.Answer.FileSent;
import saitrong.flow.Answer.Files;
import saitrong.flow.Answer.Outcome;
import saitrong.flow.Effect;
import saitrong.flow.Effect.FindCase.Use;
import saitrong.flow.Option;
import saitrong.inbox.Inbound.SentFile;
import saitrong.inbox.MessageId;
import saitrong.rating.Asker;
import saitrong.rating.Aspect;
import saitrong.rating.Comment;
import saitrong.rating.RatingsForTests;
import saitrong.rating.Scores;
import saitrong.rating.Split;
import saitrong.rating.Tally;
import saitrong.shared.Language;
import saitrong.shared.MovableClock;
import saitrong.shared.PersonalText;
import saitrong.shared.Secret;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.store.TestStore;
import saitrong.ticket.Actor;
import saitrong.ticket.Confirmation;
import saitrong.ticket.Moving;
import saitrong.ticket.Reason;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Remark;
import saitrong.ticket.Step;
import saitrong.ticket.Tickets;
import saitrong.ticket.TicketsForTests;

/// Cases as flows know them.
class CaseOwnerTest {

  @RegisterExtension
  static final TestStore STORE =
      TestStore.with(
          Stream.concat(
                  Stream.concat(
                      Stream.of(TicketsForTests.collections()),
                      Stream.of(RatingsForTests.scoresCollection())),
                  WiredAttachments.collections().stream())
              .toArray(DeclaredCollection[]::new));

  private static final CitizenId CITIZEN = new CitizenId("malee");
  private static final byte[] KEY_OF_ANOTHER =
      "another key of thirty two bytes!".getBytes(StandardCharsets.UTF_8);
  private static final CitizenId ANOTHER = new CitizenId("manee");

  private final MovableClock clock = new MovableClock();
  private final FieldCipher cipher =
      FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(new byte[32])));
  private final WiredAttachments attachments =
      new WiredAttachments(new FakeSource(), STORE.database(), cipher, true, Runnable::run, clock);
  private final Tickets tickets = TicketsForTests.in(STORE.database(), cipher, clock);
  private final Scores scores = RatingsForTests.scores(STORE.database(), cipher, clock);
  private final CaseOwner cases = owner(tickets);

  private CaseOwner owner(Tickets tickets) {
    return new CaseOwner(
        tickets,
        attachments.attachments(),
        file -> Optional.of(URI.create("https://helpdesk.example.go.th/results/" + file)),
        _ -> List.of(),
        ShippedContent::ofTheDefaultAgency,
        new ResultOwner(tickets, scores, ShippedContent::ofTheDefaultAgency, clock));
  }

  @Test
  void opensOneCaseForOneKey() {
    var first = open("run/case");
    var again = open("run/case");

    assertThat(first.facts())
        .containsKeys("เลขที่รับแจ้ง", "ได้รับเมื่อ", "กำหนดแจ้งผล", "ผู้รับผิดชอบ");
    assertThat(again.facts()).isEqualTo(first.facts());
    assertThat(open("another/case").facts()).isNotEqualTo(first.facts());
  }

  @Test
  void opensNothingThatIsLikeWhatWasSentAMomentAgoUnlessItIsToBeAnew() {
    var first = number(light("first", false, "ไฟหน้าวัดตัวอย่างดับทั้งแถว"));
    clock.advance(Duration.ofMinutes(5));

    var again = light("again", false, "ไฟหน้าวัดตัวอย่างดับทั้งแถวค่ะ");
    assertThat(again.result()).isEqualTo(Effect.OpenCase.ALIKE);
    assertThat(again.facts()).containsExactly(Map.entry("เรื่องที่คล้าย", first.toString()));
    assertThat(number(light("first", false, "ไฟหน้าวัดตัวอย่างดับทั้งแถว")))
        .as("asked again after a crash")
        .isEqualTo(first);
    assertThat(number(light("again", true, "ไฟหน้าวัดตัวอย่างดับทั้งแถวค่ะ"))).isNotEqualTo(first);
  }

  @Test
  void opensWhatIsLikeNothingOrWasSentLongAgo() {
    number(light("first", false, "ไฟหน้าวัดตัวอย่างดับทั้งแถว"));

    number(light("other", false, "สายไฟห้อยลงมาที่ปากซอยตรงข้ามโรงเรียน"));
    clock.advance(Duration.ofMinutes(11));
    number(light("late", false, "ไฟหน้าวัดตัวอย่างดับทั้งแถว"));
  }

  private Outcome light(String key, boolean anew, String words) {
    var given = new Effect.Given("อาการ", "อาการ", new PersonalText(words), Answer.Words.of(words));
    return cases.open(
        CITIZEN,
        new Effect.OpenCase(key, "street-light", false, false, anew, List.of(given), List.of()),
        asked(),
        Language.TH);
  }

  @Test
  void findsACaseForWhoseItIsAndForNobodyElse() {
    var number = Objects.requireNonNull(open("run/case").facts().get("เลขที่รับแจ้ง"));
    var wanted = new Effect.FindCase("other/find", number);

    assertThat(cases.find(CITIZEN, wanted, asked(), Language.TH).result()).isEqualTo("พบ");
    assertThat(cases.find(ANOTHER, wanted, asked(), Language.TH).result()).isEqualTo("ไม่พบ");
  }

  @Test
  void findsTheOnlyCaseThatSomebodyHasWithoutItsNumber() {
    var wanted = new Effect.FindCase("find", "");
    assertThat(cases.find(CITIZEN, wanted, asked(), Language.TH).result()).isEqualTo("ไม่มีเรื่อง");

    var number = open("run/case").facts().get("เลขที่รับแจ้ง");
    assertThat(cases.find(CITIZEN, wanted, asked(), Language.TH).facts())
        .containsEntry("เลขที่รับแจ้ง", number);
    assertThat(cases.find(ANOTHER, wanted, asked(), Language.TH).result()).isEqualTo("ไม่มีเรื่อง");

    open("another/case");
    assertThat(cases.find(CITIZEN, wanted, asked(), Language.TH).result()).isEqualTo("ไม่พบ");
  }

  @Test
  void showsTheCaseThatGoesOnWhereANumberWasMerged() {
    var first = number(open("run/case"));
    var again = number(open("another/case"));
    tickets.take(again, new Step.Merge(first, null), new Actor.Staff("officer"));

    var shown =
        cases.find(CITIZEN, new Effect.FindCase("f", again.toString()), asked(), Language.TH);
    var only = cases.find(CITIZEN, new Effect.FindCase("g", ""), asked(), Language.TH);

    assertThat(shown.facts())
        .containsEntry("เลขที่รับแจ้ง", first.toString())
        .containsEntry("รวมเรื่องเลขที่", again.toString())
        .containsEntry("สถานะ", "รอรับเรื่อง");
    assertThat(only.facts())
        .containsEntry("เลขที่รับแจ้ง", first.toString())
        .doesNotContainKey("รวมเรื่องเลขที่");
  }

  private static ReceiptNumber number(Outcome opened) {
    return ReceiptNumber.read(Objects.requireNonNull(opened.facts().get("เลขที่รับแจ้ง")))
        .orElseThrow();
  }

  @Test
  void offersSomebodyTheirOwnCasesWhereThereAreSeveral() {
    open("run/case");
    open("another/case");
    var wanted = new Effect.FindCase("find", "");

    var outcome = cases.find(CITIZEN, wanted, asked(), Language.TH);

    assertThat(outcome.options())
        .extracting(option -> option.label().in(Language.TH))
        .containsExactly("00002/2569 (รอรับเรื่อง)", "00001/2569 (รอรับเรื่อง)");
    assertThat(cases.find(ANOTHER, wanted, asked(), Language.TH).options()).isEmpty();
  }

  /// Closed cases are offered last, and only where something can be done with them.
  @Test
  void offersOnlyTheCasesThatAreOfUse() {
    tracked(new Step.Complete(new PersonalText("ซ่อมแล้ว")));
    tracked(new Step.Complete(new PersonalText("ซ่อมแล้ว")));
    open("run/case");
    open("another/case");
    tracked(new Step.Complete(new PersonalText("ซ่อมแล้ว")));

    assertThat(offered(Use.ANY))
        .containsExactly("00004/2569", "00003/2569", "00005/2569", "00002/2569", "00001/2569");
    assertThat(offered(Use.ADD)).containsExactly("00004/2569", "00003/2569");
    assertThat(offered(Use.RATE)).containsExactly("00005/2569", "00002/2569", "00001/2569");
    assertThat(offered(Use.REOPEN)).containsExactly("00005/2569", "00002/2569", "00001/2569");
    clock.advance(Duration.ofDays(100));
    assertThat(offered(Use.REOPEN)).isEmpty();
  }

  private List<String> offered(Use use) {
    var wanted = new Effect.FindCase("find", "", null, use);
    return cases.find(CITIZEN, wanted, asked(), Language.TH).options().stream()
        .map(Option::id)
        .toList();
  }

  @Test
  void tellsWhoTracksTheirCaseWhatCameOfIt() {
    assertThat(tracked(new Step.Complete(new PersonalText("ซ่อมแล้ว"))))
        .containsEntry("สถานะ", "ดำเนินการเสร็จสิ้น")
        .containsEntry("ผลของเรื่อง", "ซ่อมแล้ว");
    assertThat(
            tracked(
                new Step.CannotBeDone(
                    Reason.NOT_DESIGNED,
                    new PersonalText("ยังไม่มีเมนูนี้"),
                    new PersonalText("ส่งทางอีเมล"))))
        .containsEntry("เหตุที่ทำไม่ได้", "ระบบไม่ได้ออกแบบรองรับ")
        .containsEntry("คำอธิบายผล", "ยังไม่มีเมนูนี้")
        .containsEntry("สิ่งที่ทำได้แทน", "ส่งทางอีเมล");
    assertThat(
            tracked(
                new Step.Refer(
                    "สำนักงานสมมติ",
                    new PersonalText("สม 1"),
                    new PersonalText("โทร. 0 0000 0000"),
                    new PersonalText("บันทึกภายใน"))))
        .containsEntry("ส่งต่อให้", "สำนักงานสมมติ")
        .containsEntry("เลขอ้างอิง", "สม 1")
        .containsEntry("ติดต่อผู้รับต่อ", "โทร. 0 0000 0000")
        .doesNotContainValue("บันทึกภายใน");
  }

  @Test
  void opensWhatGoesWithTheResultOfWhoTracksTheirCase() {
    assertThat(tracked(new Step.Complete(new PersonalText("ออกหนังสือแล้ว"), "invented")))
        .containsEntry("ไฟล์ของผล", "https://helpdesk.example.go.th/results/invented");
    assertThat(tracked(new Step.Complete(new PersonalText("ซ่อมแล้ว"))))
        .doesNotContainKey("ไฟล์ของผล");
  }

  @Test
  void tellsWhatIsWantedOfWhoTracksTheirCase() {
    var until = LocalDate.of(2027, 1, 4);

    assertThat(tracked(new Step.AskCitizen(new PersonalText("ภาพหน้าจอ"), until)))
        .containsEntry("ข้อมูลที่ต้องการ", "ภาพหน้าจอ")
        .containsEntry("ส่งข้อมูลได้ถึง", "จ. 4 ม.ค. 2570");
  }

  @Test
  void repeatsNeitherNotesOfOfficersNorOfTheMachine() {
    assertThat(tracked(new Step.Resume(null), new PersonalText("บันทึกภายใน")))
        .doesNotContainValue("บันทึกภายใน");
    cases.open(
        ANOTHER,
        new Effect.OpenCase("answered", "consultation", false, true, List.of(), List.of("m1")),
        asked(),
        Language.TH);
    assertThat(cases.find(ANOTHER, new Effect.FindCase("f", ""), asked(), Language.TH).facts())
        .containsEntry("สถานะ", "ดำเนินการเสร็จสิ้น")
        .doesNotContainKey("ผลของเรื่อง");
  }

  @Test
  void tellsNothingOfWhatCameOfAConfidentialCase() {
    var opened =
        cases.open(
            CITIZEN,
            new Effect.OpenCase("tip", "corruption-tip", true, false, List.of(), List.of()),
            asked(),
            Language.TH);
    var number = Objects.requireNonNull(opened.facts().get("เลขที่รับแจ้ง"));
    finishes(number, new Step.Complete(new PersonalText("ตรวจสอบแล้ว")));

    assertThat(find(number)).containsEntry("สถานะ", "ดำเนินการเสร็จสิ้น");
    assertThat(find(number)).doesNotContainValue("ตรวจสอบแล้ว");
  }

  /// The key is an instance's own, and the case may stand under another's.
  @Test
  void tellsWhereACaseIsWithoutTheKeyOfWhatWasWritten() {
    var number = Objects.requireNonNull(open("run/case").facts().get("เลขที่รับแจ้ง"));
    finishes(number, new Step.Complete(new PersonalText("ซ่อมแล้ว")));
    var otherKey = FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(KEY_OF_ANOTHER)));
    var without = owner(TicketsForTests.in(STORE.database(), otherKey, clock));

    assertThat(
            without.find(CITIZEN, new Effect.FindCase("f", number), asked(), Language.TH).facts())
        .containsEntry("สถานะ", "ดำเนินการเสร็จสิ้น")
        .doesNotContainKey("ผลของเรื่อง");
  }

  private Map<String, String> tracked(Step last) {
    return tracked(last, null);
  }

  private Map<String, String> tracked(Step last, @Nullable PersonalText note) {
    var number =
        Objects.requireNonNull(open("run/" + clock.instant()).facts().get("เลขที่รับแจ้ง"));
    if (last instanceof Step.Resume) {
      finishes(number, new Step.AskCitizen(new PersonalText("ภาพ"), null));
      take(number, new Step.Resume(note));
    } else {
      finishes(number, last);
    }
    clock.advance(Duration.ofMinutes(1));
    return find(number);
  }

  private Map<String, String> find(String number) {
    return cases.find(CITIZEN, new Effect.FindCase("f", number), asked(), Language.TH).facts();
  }

  private void finishes(String number, Step last) {
    take(number, new Step.Accept());
    take(number, new Step.Begin(null));
    take(number, last);
  }

  private void take(String number, Step step) {
    var moving =
        tickets.take(ReceiptNumber.read(number).orElseThrow(), step, new Actor.Staff("officer"));
    assertThat(moving).isInstanceOf(Moving.Done.class);
  }

  @Test
  void tellsWithTheReceiptWhichFilesCouldNotBeKept() {
    var lost = new MessageId("m-gone");
    attachments
        .attachments()
        .keep(List.of(new Wanted(lost, CITIZEN, SentFile.Kind.IMAGE, null, null, clock.instant())));

    assertThat(open("with/file", lost).facts()).containsEntry("ไฟล์ที่รับไม่ได้", "1");
    assertThat(open("without/file").facts()).doesNotContainKey("ไฟล์ที่รับไม่ได้");
  }

  @Test
  void tellsWhichFilesCouldNotBeAddedToACase() {
    var lost = new MessageId("m-lost");
    attachments
        .attachments()
        .keep(List.of(new Wanted(lost, CITIZEN, SentFile.Kind.IMAGE, null, null, clock.instant())));
    var number = Objects.requireNonNull(open("run/case").facts().get("เลขที่รับแจ้ง"));
    var sent =
        new Files(
            List.of(new FileSent(lost.value(), FileSent.Type.PICTURE, null, null)),
            new PersonalText(""));
    var given = List.of(new Effect.Given("เอกสาร", "เอกสาร", new PersonalText("1 ไฟล์"), sent));

    var added =
        cases.add(CITIZEN, new Effect.AddToCase("add/one", number, given), asked(), Language.TH);

    assertThat(added.facts()).containsEntry("ไฟล์ที่รับไม่ได้", "1");
  }

  /// Nobody reads what is left at a case that is done.
  @Test
  void takesUpAClosedCaseAgainWithWhatIsAddedToIt() {
    var number = number(open("run/case"));
    finishes(number.toString(), new Step.Complete(new PersonalText("ซ่อมแล้ว")));

    var added = adds(number, "ไฟยังไม่ติด");
    adds(number, "ไฟยังไม่ติด"); // after a crash

    var ticket = tickets.numbered(number).orElseThrow();
    assertThat(ticket.state()).isEqualTo(saitrong.ticket.State.IN_PROGRESS);
    assertThat(ticket.reopened()).isEqualTo(1);
    assertThat(added.facts()).containsKey("ส่งกลับเมื่อ").doesNotContainKey("ปิดแล้วเมื่อ");
    assertThat(tickets.papers(ticket).added()).hasSize(1);
    assertThat(tickets.remarks(ticket).get(ticket.moves().getLast().id()))
        .containsValue(new PersonalText("ไฟยังไม่ติด"));
  }

  @Test
  void tellsWhoAddsToAClosedCaseTooLateThatItStaysClosed() {
    var number = number(open("run/case"));
    finishes(number.toString(), new Step.Complete(new PersonalText("ซ่อมแล้ว")));
    clock.advance(Duration.ofDays(8));

    assertThat(adds(number, "ไฟดับอีก").facts()).containsKey("ปิดแล้วเมื่อ");
    assertThat(tickets.numbered(number).orElseThrow().isClosed()).isTrue();
  }

  private Outcome adds(ReceiptNumber number, String words) {
    var said = new PersonalText(words);
    var given =
        List.of(new Effect.Given("เอกสาร", "เอกสาร", said, saitrong.flow.Answer.Words.of(words)));
    var wanted = new Effect.AddToCase("add/" + words, number.toString(), given);
    return cases.add(CITIZEN, wanted, asked(), Language.TH);
  }

  @Test
  void tellsStaffWhichAnswersWereShownBefore() {
    assertThat(details("shown/plain", false)).contains("password (รุ่น v1)");
    assertThat(details("shown/confidential", true)).doesNotContain("password (รุ่น v1)");
  }

  /// A line lost in an edit of the flow's file must not put it before everybody.
  @Test
  void keepsATipConfidentialWhateverItsFlowSays() {
    var now = clock.instant();
    var shown = new Shown("password", "v1", now, "e1", false, null);

    cases.open(
        CITIZEN,
        new Effect.OpenCase("tip/lost", "corruption-tip", false, false, List.of(), List.of()),
        new Owners.Asked(now, now, List.of(shown)),
        Language.TH);

    var ticket = tickets.of(CITIZEN).getFirst();
    assertThat(ticket.confidential()).isTrue();
    assertThat(tickets.papers(ticket).details()).isEmpty();
  }

  @Test
  void recordsAnAnswerThatWasUnderstoodAtOnce() {
    var now = clock.instant();
    var inTheMorning = new Shown("login", "v3", now, "e0", true, "m1");
    var shown = new Shown("password", "v1", now, "e1", false, "m2");

    cases.open(
        CITIZEN,
        new Effect.OpenCase("answered/once", "consultation", false, true, List.of(), List.of("m2")),
        new Owners.Asked(now, now, List.of(inTheMorning, shown)),
        Language.TH);

    var ticket = tickets.of(CITIZEN).getFirst();
    assertThat(ticket.isClosed()).isTrue();
    assertThat(tickets.confirmation(ticket)).isEqualTo(new Confirmation.Understood(now));
    assertThat(tickets.papers(ticket).remarks().values())
        .contains(Map.of(Remark.WORDS, new PersonalText("password (รุ่น v1)")));
    assertThat(tickets.papers(ticket).details())
        .extracting(detail -> detail.shown().value())
        .contains("login (รุ่น v3), password (รุ่น v1)");
  }

  /// The service procedure asks of every service how it was.
  @Test
  void asksForAScoreOfWhatWasAnsweredAtOnceAndOfNoSurvey() {
    open("consultation", List.of("m2"));
    open("poll", List.of());

    var month = java.time.YearMonth.of(2026, 11);
    assertThat(scores.tally(Aspect.SERVICE, Split.By.KIND, month, month))
        .containsExactly(new Tally("consultation", 1, 0, 0, 0));
    var answered = tickets.of(CITIZEN).getLast().number().toString();
    assertThat(find(answered)).containsEntry("ให้คะแนนเรื่อง", answered);
  }

  /// They have said both already, and can still type that they want to change the score.
  @Test
  void offersNoButtonThatConfirmsOnceTheySaidSoOnTheTelephone() {
    open("consultation", List.of("m2"));
    var ticket = tickets.of(CITIZEN).getFirst();
    scores.rate(
        ticket,
        Split.of(ticket, tickets.details(ticket)),
        Aspect.SERVICE,
        5,
        Comment.none(),
        new Asker.Phone(new Actor.Staff("officer")));

    assertThat(find(ticket.number().toString()))
        .containsKey("ให้คะแนนได้ถึง")
        .doesNotContainKey("ให้คะแนนเรื่อง");
  }

  private void open(String kind, List<String> question) {
    cases.open(
        CITIZEN,
        new Effect.OpenCase("at-once/" + kind, kind, false, true, List.of(), question),
        asked(),
        Language.TH);
  }

  /// Nobody has to take up what somebody ticked in a survey.
  @Test
  void recordsASurveyAsDoneAndNotAsWork() {
    cases.open(
        CITIZEN,
        new Effect.OpenCase("survey", "poll", false, true, List.of(), List.of()),
        asked(),
        Language.TH);

    var ticket = tickets.of(CITIZEN).getFirst();
    assertThat(ticket.state()).isEqualTo(saitrong.ticket.State.DONE);
    assertThat(tickets.lists().unclosed(true, 9)).isEmpty();
    assertThat(tickets.confirmation(ticket)).isEqualTo(new Confirmation.NotAsked());
    assertThat(find(ticket.number().toString()))
        .containsKey("ปิดแล้วเมื่อ")
        .doesNotContainKeys("ให้คะแนนเรื่อง", "ให้คะแนนได้ถึง", "แจ้งกลับเรื่อง", "แจ้งกลับได้ถึง");
  }

  /// Nobody follows up what they ticked in a survey.
  @Test
  void leavesOutSurveysWhereItLooksForSomebodysCases() {
    cases.open(
        CITIZEN,
        new Effect.OpenCase("survey", "poll", false, true, List.of(), List.of()),
        asked(),
        Language.TH);
    var wanted = new Effect.FindCase("find", "");
    assertThat(cases.find(CITIZEN, wanted, asked(), Language.TH).result()).isEqualTo("ไม่มีเรื่อง");

    var number = number(open("run/case"));
    finishes(number.toString(), new Step.Complete(new PersonalText("ซ่อมแล้ว")));

    assertThat(cases.find(CITIZEN, wanted, asked(), Language.TH).facts())
        .containsEntry("เลขที่รับแจ้ง", number.toString());
  }

  private List<String> details(String key, boolean confidential) {
    var now = clock.instant();
    var shown = new Shown("password", "v1", now, "e1", false, null);
    var asked = new Owners.Asked(now, now, List.of(shown));
    var opened =
        cases.open(
            CITIZEN,
            new Effect.OpenCase(
                key, "consultation", confidential, false, true, List.of(), List.of()),
            asked,
            Language.TH);
    var number =
        ReceiptNumber.read(Objects.requireNonNull(opened.facts().get("เลขที่รับแจ้ง")))
            .orElseThrow();
    return tickets.papers(tickets.numbered(number).orElseThrow()).details().stream()
        .map(detail -> detail.shown().value())
        .toList();
  }

  private Outcome open(String key, MessageId... files) {
    var sent =
        Stream.of(files)
            .map(file -> new FileSent(file.value(), FileSent.Type.PICTURE, null, null))
            .toList();
    var shown = new PersonalText("ภาพ");
    var answer = new Effect.Given("ภาพ", "ภาพ", shown, new Files(sent, new PersonalText("")));
    Instant now = clock.instant();
    return cases.open(
        CITIZEN,
        new Effect.OpenCase(key, "street-light", false, false, true, List.of(answer), List.of()),
        new Owners.Asked(now, now, List.of()),
        Language.TH);
  }

  private Owners.Asked asked() {
    return new Owners.Asked(clock.instant(), clock.instant(), List.of());
  }
}

package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saitrong.citizen.CitizenId;
import saitrong.content.ShippedContent;
import saitrong.flow.Answer;
import saitrong.flow.Answer.FileSent;
import saitrong.flow.Effect;
import saitrong.flow.Effect.RecordRating.OfCase;
import saitrong.rating.Aspect;
import saitrong.rating.RatingsForTests;
import saitrong.rating.Scores;
import saitrong.rating.Split;
import saitrong.shared.Language;
import saitrong.shared.MovableClock;
import saitrong.shared.PersonalText;
import saitrong.shared.Secret;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.store.TestStore;
import saitrong.ticket.Actor;
import saitrong.ticket.Channel;
import saitrong.ticket.Confirmation;
import saitrong.ticket.Detail;
import saitrong.ticket.Opening;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Received;
import saitrong.ticket.State;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.TicketsForTests;

/// What a person may say to the result of a case, and what comes of it.
class ResultOwnerTest {

  private static final CitizenId CITIZEN = new CitizenId("malee");
  private static final CitizenId ANOTHER = new CitizenId("manee");
  private static final Actor.Staff OFFICER = new Actor.Staff("officer");
  private static final PersonalText NO_WORDS = new PersonalText("");

  @RegisterExtension
  static final TestStore STORE =
      TestStore.with(
          Stream.concat(
                  Stream.of(TicketsForTests.collections()),
                  Stream.of(RatingsForTests.scoresCollection()))
              .toArray(DeclaredCollection[]::new));

  private final MovableClock clock = new MovableClock();
  private final FieldCipher cipher =
      FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(new byte[32])));
  private final Tickets tickets = TicketsForTests.in(STORE.database(), cipher, clock);
  private final Scores scores = RatingsForTests.scores(STORE.database(), cipher, clock);
  private final ResultOwner results =
      new ResultOwner(tickets, scores, ShippedContent::ofTheDefaultAgency, clock);
  private ReceiptNumber number;

  @BeforeEach
  void aCaseOfASystemIsOpen() {
    number = open("case", false);
  }

  private ReceiptNumber open(String key, boolean confidential) {
    var system =
        new Detail("ระบบ", "ระบบ", new PersonalText("ระบบตัวอย่าง"), Map.of("text", "example"));
    return tickets
        .open(
            new Opening(
                key,
                CITIZEN,
                "consultation",
                confidential,
                Channel.LINE,
                Received.of(clock.instant(), clock.instant()),
                List.of(system)))
        .number();
  }

  private void complete(ReceiptNumber of) {
    tickets.take(of, new Step.Accept(), OFFICER);
    tickets.take(of, new Step.Begin(null), OFFICER);
    tickets.take(of, new Step.Complete(new PersonalText("แก้ไขแล้ว")), OFFICER);
  }

  private Ticket ticket() {
    return tickets.numbered(number).orElseThrow();
  }

  private Answer.Outcome confirm(CitizenId who) {
    return results.outcomeOf(
        who, new Effect.ConfirmResult("run/confirm", number.toString()), Language.TH);
  }

  private Answer.Outcome reopen(CitizenId who) {
    var given =
        List.of(
            new Effect.Given(
                "เลขที่",
                "เลขที่รับแจ้ง",
                new PersonalText(number.toString()),
                Answer.Words.of(number.toString())),
            new Effect.Given(
                "ที่ยังไม่เรียบร้อย",
                "ที่ยังไม่เรียบร้อย",
                new PersonalText("ยังเข้าไม่ได้ (1 ไฟล์)"),
                new Answer.Files(
                    List.of(new FileSent("m1", FileSent.Type.PICTURE, null, null)),
                    new PersonalText("ยังเข้าไม่ได้"))));
    return results.outcomeOf(
        who, new Effect.ReopenCase("run/reopen", number.toString(), given), Language.TH);
  }

  @Test
  void saysNothingOfAResultBeforeThereIsOne() {
    assertThat(results.facts(ticket(), Language.TH)).isEmpty();
    assertThat(confirm(CITIZEN).result()).isEqualTo("ไม่ได้");
    assertThat(reopen(CITIZEN).result()).isEqualTo("ไม่ได้");
  }

  @Test
  void saysUntilWhenAResultCanBeAskedAboutAndRatedAndOfWhichSystem() {
    complete(number);

    assertThat(results.facts(ticket(), Language.TH))
        .containsEntry("แจ้งกลับได้ถึง", "จ. 30 พ.ย. 2569")
        .containsEntry("ให้คะแนนได้ถึง", "จ. 30 พ.ย. 2569")
        .containsEntry("ระบบของเรื่อง", "ระบบตัวอย่าง")
        .containsKey("แจ้งผลเมื่อ");
  }

  @Test
  void putsOnRecordThatItWasUnderstoodOnce() {
    complete(number);

    assertThat(confirm(CITIZEN).result()).isEqualTo("ได้");
    assertThat(confirm(CITIZEN).result()).isEqualTo("ได้");
    assertThat(tickets.confirmation(ticket())).isInstanceOf(Confirmation.Understood.class);
    assertThat(ticket().moves()).hasSize(4);
  }

  @Test
  void sendsTheCaseBackWithTheWordsAndTheFileOnceAlsoWhenAskedAgainAfterACrash() {
    complete(number);

    assertThat(reopen(CITIZEN).facts()).containsEntry("สถานะ", "อยู่ระหว่างดำเนินการ");
    assertThat(reopen(CITIZEN).result()).isEqualTo("ได้");

    assertThat(ticket().state()).isEqualTo(State.IN_PROGRESS);
    assertThat(ticket().reopened()).isEqualTo(1);
    var papers = tickets.papers(ticket());
    assertThat(papers.added()).hasSize(1);
    assertThat(papers.remarks().getOrDefault(ticket().moves().getLast().id(), Map.of()).values())
        .extracting(PersonalText::value)
        .containsExactly("ยังเข้าไม่ได้ (1 ไฟล์)");
  }

  /// Sent back twice is no other matter: it is with the officer until there is another result.
  @Test
  void saysThatACaseWasSentBackUntilItHasAnotherResult() {
    complete(number);
    assertThat(results.facts(ticket(), Language.TH)).doesNotContainKey("ส่งกลับเมื่อ");
    reopen(CITIZEN);
    clock.advance(Duration.ofDays(1));

    assertThat(results.facts(ticket(), Language.TH))
        .containsOnly(Map.entry("ส่งกลับเมื่อ", "จ. 23 พ.ย. 2569 เวลา 10.00 น."));
    tickets.take(number, new Step.Complete(new PersonalText("แก้ไขแล้ว")), OFFICER);
    assertThat(results.facts(ticket(), Language.TH)).doesNotContainKey("ส่งกลับเมื่อ");
  }

  /// Only the number of the case itself is no reason.
  @Test
  void keepsAReasonThatReadsLikeANumber() {
    complete(number);
    var given =
        List.of(
            new Effect.Given(
                "เลขที่",
                null,
                new PersonalText(number.toString()),
                Answer.Words.of(number.toString())),
            new Effect.Given(
                "ที่ยังไม่เรียบร้อย", null, new PersonalText("2/2569"), Answer.Words.of("2/2569")));

    results.outcomeOf(
        CITIZEN, new Effect.ReopenCase("run/reopen", number.toString(), given), Language.TH);

    assertThat(tickets.remarks(ticket()).getOrDefault(ticket().moves().getLast().id(), Map.of()))
        .containsValue(new PersonalText("2/2569"));
  }

  private Answer.Outcome withdraw(CitizenId who) {
    return results.outcomeOf(
        who, new Effect.WithdrawCase("run/withdraw", number.toString()), Language.TH);
  }

  @Test
  void cancelsACaseOnceAlsoWhenAskedAgainAfterACrash() {
    tickets.take(number, new Step.Accept(), OFFICER);

    assertThat(withdraw(CITIZEN).facts()).containsEntry("สถานะ", "ยกเลิกตามความประสงค์ของผู้แจ้ง");
    assertThat(withdraw(CITIZEN).result()).isEqualTo("ได้");

    assertThat(ticket().state()).isEqualTo(State.WITHDRAWN);
    assertThat(ticket().moves()).hasSize(2);
    assertThat(ticket().moves().getLast().by()).isInstanceOf(Actor.Citizen.class);
  }

  @Test
  void cancelsNeitherWhatHasAResultNorWhatIsSomebodyElses() {
    assertThat(withdraw(ANOTHER).result()).isEqualTo("ไม่ได้");
    complete(number);

    assertThat(withdraw(CITIZEN).facts())
        .as("in words for its person, not what staff can do")
        .containsEntry("เหตุที่ไม่ได้", "ขณะนี้เรื่องอยู่ในสถานะ ดำเนินการเสร็จสิ้น");
    assertThat(ticket().state()).isEqualTo(State.DONE);
  }

  @Test
  void callsTheStateAsTheAgencyCallsIt(@TempDir Path folder) {
    var renamed = "case-states: [{state: in-progress, th: ช่างกำลังดำเนินการ, en: At work on it}]";
    var content = ShippedContent.edited(folder, "case-states: []", renamed);
    complete(number);

    var there =
        new ResultOwner(tickets, scores, () -> content, clock)
            .outcomeOf(
                CITIZEN,
                new Effect.ReopenCase("run/reopen", number.toString(), List.of()),
                Language.TH);

    assertThat(there.facts()).containsEntry("สถานะ", "ช่างกำลังดำเนินการ");
  }

  /// What the office cancelled, as it was told on the phone, was not cancelled here.
  @Test
  void doesNotTakeAnOfficersStepForItsOwn() {
    tickets.take(number, new Step.Withdraw(new PersonalText("โทรมาขอยกเลิก")), OFFICER);

    assertThat(withdraw(CITIZEN).result()).isEqualTo("ไม่ได้");
  }

  @Test
  void refusesWhoComesTooLateAndSaysWhatToDo() {
    complete(number);
    clock.advance(Duration.ofDays(8));

    assertThat(reopen(CITIZEN).facts().get("เหตุที่ไม่ได้"))
        .contains("30 พ.ย. 2569")
        .contains("แจ้งเป็นเรื่องใหม่");
    assertThat(results.facts(ticket(), Language.TH)).doesNotContainKey("แจ้งกลับได้ถึง");
    assertThat(ticket().state()).isEqualTo(State.DONE);
  }

  /// What was not sent in time may come later; what was cancelled is over.
  @Test
  void saysThatACaseIsClosedWithoutAResultAndWhetherItCanGoOn() {
    tickets.take(number, new Step.Accept(), OFFICER);
    tickets.take(number, new Step.Begin(null), OFFICER);
    tickets.take(number, new Step.AskCitizen(new PersonalText("ภาพ"), null), OFFICER);
    tickets.take(number, new Step.Told(new PersonalText("โทรแจ้งผู้แจ้ง")), OFFICER);
    clock.advance(Duration.ofDays(30));
    tickets.take(number, new Step.Lapse(), OFFICER);
    var cancelled = open("cancelled", false);
    tickets.take(CITIZEN, cancelled, new Step.Withdraw(null));

    assertThat(ticket().state()).isEqualTo(State.LAPSED);
    assertThat(results.facts(ticket(), Language.TH))
        .containsOnlyKeys("ปิดแล้วเมื่อ", "แจ้งกลับได้ถึง");
    assertThat(results.facts(tickets.numbered(cancelled).orElseThrow(), Language.TH))
        .containsOnlyKeys("ปิดแล้วเมื่อ");
    assertThat(reopen(CITIZEN).result()).isEqualTo("ได้");
    assertThat(ticket().state()).isEqualTo(State.IN_PROGRESS);
  }

  @Test
  void isNotForAnybodyElsesCase() {
    complete(number);
    results.rate(ANOTHER, new OfCase(number.toString(), false, NO_WORDS, List.of()), 1);

    assertThat(confirm(ANOTHER).result()).isEqualTo("ไม่ได้");
    assertThat(reopen(ANOTHER).result()).isEqualTo("ไม่ได้");
    assertThat(tally()).isEmpty();
  }

  @Test
  void countsAScoreUnderTheSystemOfTheCase() {
    complete(number);

    results.rate(CITIZEN, new OfCase(number.toString(), true, NO_WORDS, List.of()), 4);

    assertThat(scores.tally(Aspect.SYSTEM, Split.By.SYSTEM, month(), month()))
        .singleElement()
        .satisfies(tally -> {
          assertThat(tally.of()).isEqualTo("ระบบตัวอย่าง");
          assertThat(tally.sum()).isEqualTo(4);
        });
  }

  @ParameterizedTest
  @CsvSource({"5, true", "4, true", "3, false", "1, false"})
  void takesAGoodScoreForAResultThatIsUnderstood(int score, boolean understood) {
    complete(number);

    results.rate(CITIZEN, new OfCase(number.toString(), true, NO_WORDS, List.of()), 5);
    assertThat(isUnderstood()).as("the system is another matter").isFalse();
    results.rate(CITIZEN, new OfCase(number.toString(), false, NO_WORDS, List.of()), score);

    assertThat(isUnderstood()).isEqualTo(understood);
  }

  private boolean isUnderstood() {
    return tickets.confirmation(ticket()) instanceof Confirmation.Understood;
  }

  @Test
  void countsNothingOfWhatHasNoResultOrIsConfidential() {
    results.rate(CITIZEN, new OfCase(number.toString(), false, NO_WORDS, List.of()), 5);
    var secret = open("secret", true);
    complete(secret);
    results.rate(CITIZEN, new OfCase(secret.toString(), false, NO_WORDS, List.of()), 5);

    assertThat(tally()).isEmpty();
    assertThat(results.facts(tickets.numbered(secret).orElseThrow(), Language.TH))
        .doesNotContainKeys("ให้คะแนนได้ถึง", "ระบบของเรื่อง");
  }

  private List<saitrong.rating.Tally> tally() {
    return scores.tally(Aspect.SERVICE, Split.By.KIND, month(), month());
  }

  private YearMonth month() {
    return YearMonth.of(2026, 11);
  }
}

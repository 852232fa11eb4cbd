package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import saitrong.attachment.Wanted;
import saitrong.flow.Answer;
import saitrong.flow.Answer.FileSent;
import saitrong.flow.Answer.Files;
import saitrong.flow.Answer.Outcome;
import saitrong.flow.Effect;
import saitrong.inbox.Inbound.SentFile;
import saitrong.inbox.MessageId;
import saitrong.shared.Language;
import saitrong.shared.PersonalText;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Step;

/// Cases as flows open them and add to them.
class CaseOwnerTest extends AtTheCaseOwner {

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
}

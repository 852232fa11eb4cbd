package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.attachment.FakeSource;
import saitrong.attachment.Wanted;
import saitrong.attachment.WiredAttachments;
import saitrong.citizen.CitizenId;
import saitrong.content.ShippedContent;
import saitrong.flow.Answer.FileSent;
import saitrong.flow.Answer.Files;
import saitrong.flow.Answer.Outcome;
import saitrong.flow.Effect;
import saitrong.inbox.Inbound.SentFile;
import saitrong.inbox.MessageId;
import saitrong.shared.Language;
import saitrong.shared.MovableClock;
import saitrong.shared.PersonalText;
import saitrong.shared.Secret;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.store.TestStore;
import saitrong.ticket.Confirmation;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Remark;
import saitrong.ticket.Tickets;
import saitrong.ticket.TicketsForTests;

/// Cases as flows know them.
class CaseOwnerTest {

  @RegisterExtension
  static final TestStore STORE =
      TestStore.with(
          Stream.concat(
                  Stream.of(TicketsForTests.collections()), WiredAttachments.collections().stream())
              .toArray(DeclaredCollection[]::new));

  private static final CitizenId CITIZEN = new CitizenId("malee");
  private static final CitizenId ANOTHER = new CitizenId("manee");

  private final MovableClock clock = new MovableClock();
  private final FieldCipher cipher =
      FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(new byte[32])));
  private final WiredAttachments attachments =
      new WiredAttachments(new FakeSource(), STORE.database(), cipher, true, Runnable::run, clock);
  private final Tickets tickets = TicketsForTests.in(STORE.database(), cipher, clock);
  private final CaseOwner cases =
      new CaseOwner(tickets, attachments.attachments(), ShippedContent::ofTheDefaultAgency);

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
  void findsACaseForWhoseItIsAndForNobodyElse() {
    var number = Objects.requireNonNull(open("run/case").facts().get("เลขที่รับแจ้ง"));
    var wanted = new Effect.FindCase("other/find", number);

    assertThat(cases.find(CITIZEN, wanted, asked(), Language.TH).result()).isEqualTo("พบ");
    assertThat(cases.find(ANOTHER, wanted, asked(), Language.TH).result()).isEqualTo("ไม่พบ");
  }

  @Test
  void findsTheOnlyCaseThatSomebodyHasWithoutItsNumber() {
    var wanted = new Effect.FindCase("find", "");
    assertThat(cases.find(CITIZEN, wanted, asked(), Language.TH).result()).isEqualTo("ไม่พบ");

    var number = open("run/case").facts().get("เลขที่รับแจ้ง");
    assertThat(cases.find(CITIZEN, wanted, asked(), Language.TH).facts())
        .containsEntry("เลขที่รับแจ้ง", number);
    assertThat(cases.find(ANOTHER, wanted, asked(), Language.TH).result()).isEqualTo("ไม่พบ");

    open("another/case");
    assertThat(cases.find(CITIZEN, wanted, asked(), Language.TH).result()).isEqualTo("ไม่พบ");
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

  private List<String> details(String key, boolean confidential) {
    var now = clock.instant();
    var shown = new Shown("password", "v1", now, "e1", false, null);
    var asked = new Owners.Asked(now, now, List.of(shown));
    var opened =
        cases.open(
            CITIZEN,
            new Effect.OpenCase(key, "consultation", confidential, false, List.of(), List.of()),
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
        new Effect.OpenCase(key, "street-light", false, false, List.of(answer), List.of()),
        new Owners.Asked(now, now, List.of()),
        Language.TH);
  }

  private Owners.Asked asked() {
    return new Owners.Asked(clock.instant(), clock.instant(), List.of());
  }
}

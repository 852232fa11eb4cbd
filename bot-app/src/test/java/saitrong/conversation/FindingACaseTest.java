package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import saitrong.flow.Effect;
import saitrong.flow.Effect.FindCase.Use;
import saitrong.flow.Option;
import saitrong.shared.Language;
import saitrong.shared.PersonalText;
import saitrong.shared.Secret;
import saitrong.store.FieldCipher;
import saitrong.ticket.Actor;
import saitrong.ticket.Reason;
import saitrong.ticket.Step;
import saitrong.ticket.TicketsForTests;

/// What flows find of a case, and tell of it.
class FindingACaseTest extends AtTheCaseOwner {

  private static final byte[] KEY_OF_ANOTHER =
      "another key of thirty two bytes!".getBytes(StandardCharsets.UTF_8);

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
}

package saitrong.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static saitrong.ticket.CaseWalk.inProgress;
import static saitrong.ticket.CaseWalk.words;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.content.Content;
import saitrong.content.ShippedContent;
import saitrong.shared.Language;

/// A case remembers every hop, and knows who has it.
class ForwardingTest {

  private static final Content CONTENT = ShippedContent.ofTheDefaultAgency();
  private static final Holder RECEIVING = new Holder.Receiving();
  private static final Holder.Unit CARDS = new Holder.Unit("กลุ่มงานบัตรตัวอย่าง");
  private static final Holder.Unit SYSTEMS = new Holder.Unit("กลุ่มงานระบบตัวอย่าง");
  private static final Holder.Person EXPERT =
      new Holder.Person("ผู้เชี่ยวชาญทดลอง", "กลุ่มงานระบบตัวอย่าง");

  @Test
  void remembersEveryHopWithItsClock() {
    var walk = inProgress();
    var taken = walk.now();
    walk.afterDays(1).does(walk.forwardTo(CARDS));
    var first = walk.now();
    walk.afterDays(2).does(walk.forwardTo(SYSTEMS));
    var second = walk.now();
    walk.afterDays(1).does(new Step.Resume(words("ตอบกลับแล้ว")));

    assertThat(walk.ticket().stays())
        .containsExactly(
            new Stay(RECEIVING, taken, first),
            new Stay(CARDS, first, second),
            new Stay(SYSTEMS, second, walk.now()),
            new Stay(RECEIVING, walk.now(), null));
  }

  @Test
  void keepsFromWhomToWhomHowAndUntilWhen() {
    var walk = inProgress().does(walkTo(CARDS));
    var onward =
        new Step.Forward(
            EXPERT,
            Way.PHONE,
            walk.today().plusDays(5),
            walk.today().plusDays(2),
            words("ต้องดูข้อมูลในระบบ"));

    walk.does(onward);

    assertThat(walk.ticket().lastMove().fact())
        .isEqualTo(
            new Fact.Hop(
                CARDS, EXPERT, Way.PHONE, walk.today().plusDays(5), walk.today().plusDays(2)));
    assertThat(walk.ticket().lastMove().remarks()).containsOnlyKeys(Remark.WORDS);
  }

  @Test
  void refusesALoopUntilTheCaseCameBack() {
    var walk = inProgress().does(walkTo(CARDS)).does(walkTo(SYSTEMS));

    var objection = walk.isRefused(walkTo(new Holder.Unit(" กลุ่มงานบัตร ตัวอย่าง")));

    assertThat(objection).isEqualTo(new Objection.HadItAlready(CARDS, walk.now()));
    assertThat(objection.in(Language.TH))
        .contains("\"กลุ่มงานบัตรตัวอย่าง\" เคยรับเรื่องนี้แล้ว", "ให้ดำเนินการต่อก่อน");
    assertThat(walk.isRefused(walkTo(SYSTEMS)))
        .as("nor to who has it now")
        .isInstanceOf(Objection.HadItAlready.class);
    walk.does(new Step.Resume(null)).does(walkTo(CARDS));
  }

  @Test
  void takesAPersonForAnotherThanTheirUnit() {
    inProgress().does(walkTo(SYSTEMS)).does(walkTo(EXPERT));
  }

  @Test
  void wantsADayToFollowUpWhoHasNoAccount() {
    var walk = inProgress();
    var until = walk.today().plusDays(5);

    assertThat(walk.isRefused(new Step.Forward(CARDS, Way.LETTER, until, null, words("ก"))))
        .isEqualTo(new Objection.Missing(java.util.List.of(Need.FOLLOW_UP)));
    var past = new Step.Forward(CARDS, Way.LETTER, until, walk.today().minusDays(1), words("ก"));
    assertThat(walk.isRefused(past)).isEqualTo(new Objection.Past(Need.FOLLOW_UP));
    walk.does(new Step.Forward(CARDS, Way.ACCOUNT, until, null, words("ก")));
  }

  @Test
  void tellsTheCitizenWhoHasItAndWhoCoordinates() {
    assertThat(told(inProgress().does(walkTo(CARDS))))
        .containsEntry("ผู้รับผิดชอบ", "กลุ่มงานบัตรตัวอย่าง")
        .containsEntry("ผู้ประสานงาน", "กลุ่มพัฒนาระบบดิจิทัลกฎหมาย โทร. 0 2590 4680");
    assertThat(told(inProgress().does(walkTo(CARDS)).does(new Step.Resume(null))))
        .containsEntry("ผู้รับผิดชอบ", "กลุ่มพัฒนาระบบดิจิทัลกฎหมาย โทร. 0 2590 4680")
        .doesNotContainKey("ผู้ประสานงาน");
  }

  @Test
  void tellsTheCitizenNoNameOfAnOfficer() {
    assertThat(told(inProgress().does(walkTo(EXPERT))))
        .containsEntry("ผู้รับผิดชอบ", "กลุ่มงานระบบตัวอย่าง");
    assertThat(told(inProgress().does(walkTo(new Holder.Person("ผู้เชี่ยวชาญทดลอง", null)))))
        .doesNotContainKey("ผู้รับผิดชอบ")
        .containsKey("ผู้ประสานงาน");
  }

  @ParameterizedTest
  @ValueSource(strings = {"สส.", "พก.", "ว.", "สอน.", "สสจ", "EHSB", "อบต.ตัวอย่าง", " DOH "})
  void neitherTellsNorExpandsAnAbbreviation(String unit) {
    assertThat(told(inProgress().does(walkTo(new Holder.Unit(unit)))))
        .doesNotContainKey("ผู้รับผิดชอบ")
        .containsKey("ผู้ประสานงาน");
  }

  @ParameterizedTest
  @CsvSource({"กองคลังทดลอง, กองคลังทดลอง", "'  กองช่าง  ทดลอง ', กองช่าง ทดลอง"})
  void tellsANameThatIsWrittenInFull(String unit, String told) {
    assertThat(new Holder.Unit(unit).toTheCitizen(Language.TH)).contains(told);
  }

  @Test
  void namesTheAgencyThatHasItForGood() {
    var walk =
        inProgress()
            .does(
                new Step.Refer(
                    "กรมตัวอย่างทดลอง", words("ตย 1/2569"), words("เคาน์เตอร์ 1"), null));

    assertThat(walk.ticket().holder()).isEqualTo(new Holder.Agency("กรมตัวอย่างทดลอง"));
    assertThat(told(walk)).containsEntry("ผู้รับผิดชอบ", "กรมตัวอย่างทดลอง");
    assertThat(walk.ticket().lastMove().remarks())
        .containsOnlyKeys(Remark.REFERENCE, Remark.CONTACT);
  }

  /// The citizen would read that somebody has it, and not who.
  @ParameterizedTest
  @ValueSource(strings = {"กฟภ.", "กฟภ", "สนง. ตัวอย่าง"})
  void wantsTheFullNameOfAnotherAgency(String name) {
    var refers = new Step.Refer(name, words("ตย 1/2569"), words("เคาน์เตอร์ 1"), null);

    assertThat(inProgress().isRefused(refers))
        .isEqualTo(new Objection.NotInFull(Need.AGENCY, name))
        .extracting(it -> ((Objection) it).in(Language.TH))
        .asString()
        .contains("ชื่อเต็ม", name);
  }

  private static Step walkTo(Holder.Acting to) {
    return inProgress().forwardTo(to);
  }

  private static Map<String, String> told(CaseWalk walk) {
    return CaseFacts.of(walk.ticket(), CONTENT, Language.TH, Cases.FRIDAY_EVENING);
  }
}

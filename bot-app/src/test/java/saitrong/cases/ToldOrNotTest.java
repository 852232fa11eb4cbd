package saitrong.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import saitrong.outbox.LetterKey;
import saitrong.ticket.TicketEvent.Moved;
import saitrong.ticket.TicketsForTests;
import saitrong.ticket.ToTell;
import saitrong.transcript.Entry;
import saitrong.transcript.Fate;
import saitrong.transcript.TranscriptForTests;

/// What officers hear of whether the citizen was told.
class ToldOrNotTest extends ACaseAndATip {

  @Test
  void saysWhetherTheCitizenWasTold() {
    run("accept", "1/69");
    run("begin", "1/69");
    run("complete", "1/69", "เปลี่ยนหลอดแล้ว");
    var result = tickets.of(SOMEBODY).getLast().moves().getLast();
    fared(result, Fate.BLOCKED);

    run("show", "1/69");

    assertThat(said()).contains("แจ้งผู้แจ้ง: ผู้แจ้งบล็อกบัญชีนี้ ต้องแจ้งผ่านช่องทางอื่น");
  }

  @Test
  void listsWhatIsToBeToldInAnotherWayUntilSomebodyDidSo() {
    run("accept", "1/69");
    run("begin", "1/69");
    run("complete", "1/69", "เปลี่ยนหลอดแล้ว");
    var ticket = tickets.of(SOMEBODY).getLast();
    TicketsForTests.toTell(database())
        .note(ticket, ticket.moves().getLast(), false, ToTell.Why.BLOCKED);

    assertThat(run("untold")).isZero();
    assertThat(said())
        .contains("To be told in another way: 1", "00001/2569", "เสร็จสิ้น / Complete: ")
        .contains("they have blocked the account");
    out.reset();
    assertThat(run("told", "1/69")).isEqualTo(1);
    assertThat(said()).contains("แจ้งทางใด และแจ้งผู้ใด", "--how");
    assertThat(run("แจ้งแล้ว", "1/69", "--how", "โทรแจ้งผู้แจ้งเอง", "--by", "ผู้ทดลอง")).isZero();
    out.reset();

    assertThat(run("ยังไม่ได้แจ้ง")).isZero();

    assertThat(said()).contains("To be told in another way: 0").doesNotContain("00001/2569");
    run("show", "1/69");
    assertThat(said())
        .contains("แจ้งผู้แจ้ง: แจ้งผ่านช่องทางอื่นแล้ว", "(ผู้ทดลอง)", "โทรแจ้งผู้แจ้งเอง");
    assertThat(audited()).contains("case-told 00001/2569 ผู้ทดลอง");
  }

  @Test
  void promisesNoMessageWhereNoneCanBeSent() {
    TicketsForTests.toTell(database()).pushesAreUsedUp(true);
    run("accept", "1/69");
    run("begin", "1/69");

    run("complete", "1/69", "เปลี่ยนหลอดแล้ว");

    assertThat(said())
        .contains("โควตาข้อความของเดือนนี้หมด ต้องแจ้งผ่านช่องทางอื่น")
        .doesNotContain("within minutes");
  }

  /// Only what must be told at once, and nothing where nobody has to be told.
  @Test
  void saysOfACaseWithoutLineWhichStepsAreToBeTold() {
    run(
        "open",
        "ลืมรหัสผ่าน",
        "--channel=phone",
        "--name=ผู้โทรทดลอง",
        "--group=citizen",
        "--topic=use",
        "--received=20/11/2568 10.30",
        "--long-ago");
    var number = tickets.lists().latest(false, 1).getFirst().number().toString();
    out.reset();
    run("accept", number);
    run("begin", number);
    assertThat(said())
        .contains("ขั้นนี้ไม่ต้องแจ้งทันที")
        .doesNotContain("ต้องแจ้งผ่านช่องทางอื่น");

    run("complete", number, "ตั้งรหัสใหม่แล้ว");
    assertThat(said()).contains("ผู้แจ้งไม่ได้แจ้งทาง LINE ต้องแจ้งผ่านช่องทางอื่น");
    out.reset();
    run("confirm", number);
    assertThat(said()).contains("ไม่ต้องแจ้งผู้แจ้ง").doesNotContain("ช่องทางอื่น");
  }

  /// The letter of the step after it stands for the case as it is then, and asks nothing.
  @Test
  void saysOfAQuestionThatWasWithdrawnThatNobodyWasAsked() {
    run("accept", "1/69");
    run("begin", "1/69");
    run("ask", "1/69", "ภาพถ่าย");
    run("show", "1/69");
    assertThat(said()).doesNotContain("ถอนคำถาม");
    run("resume", "1/69");
    fared(tickets.of(SOMEBODY).getLast().moves().getLast(), Fate.REPLIED);

    run("show", "1/69");

    assertThat(said()).containsOnlyOnce("แจ้งผู้แจ้ง: ไม่ได้ถาม ถอนคำถามก่อนแจ้ง / not asked");
  }

  @Test
  void saysTheSameOfAQuestionThatWasWithdrawnFromWhatWaited() {
    run("accept", "1/69");
    run("begin", "1/69");
    run("ask", "1/69", "ภาพถ่าย");
    fared(tickets.of(SOMEBODY).getLast().moves().getLast(), Fate.DROPPED);
    run("resume", "1/69");

    run("show", "1/69");

    assertThat(said()).contains("แจ้งผู้แจ้ง: ไม่ได้ถาม ถอนคำถามก่อนแจ้ง / not asked");
  }

  /// Neither LINE nor an officer has its words any more.
  @Test
  void warnsOfAResultThatNobodyToldBeforeTheCaseIsEmptied() {
    run("accept", "1/69");
    run("begin", "1/69");
    run("complete", "1/69", "เปลี่ยนหลอดแล้ว");
    assertThat(saidTo("erase", "1/69")).contains("ยังไม่ได้รับแจ้งผล", "cases told", "--yes");

    run("told", "1/69", "--how", "โทรแจ้งผู้แจ้งเอง");

    assertThat(saidTo("erase", "1/69")).doesNotContain("ยังไม่ได้รับแจ้งผล").contains("--yes");
  }

  @Test
  void listsNothingOfACaseThatWasEmptiedBeforeItWasTold() {
    run("accept", "1/69");
    run("begin", "1/69");
    run("complete", "1/69", "เปลี่ยนหลอดแล้ว");
    var result = tickets.of(SOMEBODY).getLast().moves().getLast();
    assertThat(run("erase", "1/69", "--yes")).isZero();
    fared(result, Fate.REFUSED);
    // Whoever told the news at that very moment.
    TicketsForTests.toTell(database()).note(numbered("1/69"), result, false, ToTell.Why.REFUSED);

    assertThat(saidTo("untold"))
        .contains("To be told in another way: 0", "2 นาที", "within two minutes")
        .doesNotContain("00001/2569");
    assertThat(saidTo("show", "1/69"))
        .contains("แจ้งผู้แจ้ง: ไม่ได้แจ้ง เรื่องถูกลบก่อน")
        .doesNotContain("LINE ไม่รับข้อความ");
  }

  private void fared(Moved move, Fate fate) {
    var letter = LetterKey.of(move.news(), move.at()).toString();
    var row = new Entry(letter, SOMEBODY, move.at(), "notice", new byte[0], null, fate, Set.of());
    try (var transcript = TranscriptForTests.in(database())) {
      transcript.add(List.of(row)).join();
    }
  }
}

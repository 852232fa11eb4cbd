package saitrong.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saitrong.ticket.Actor;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.State;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;

/// An officer gives somebody a picture or a document with the result.
class CompletingWithAFileTest extends AtTheCounter {

  private static final String DONE = "ออกหนังสือรับรองแล้ว";

  private ReceiptNumber number;
  private Path file;

  @BeforeEach
  void aCallIsInProgress() throws IOException {
    settings = List.of(PUBLIC_BASE);
    number = open(false);
    file = Files.writeString(data.resolve("หนังสือ.pdf"), "%PDF-1.7 an invented certificate");
  }

  private ReceiptNumber open(boolean confidential) {
    var officer = new Actor.Staff("สมชาย ทดลอง");
    var opened = aCall("staff/" + confidential, "consultation", confidential, officer).number();
    tickets.take(opened, new Step.Accept(), officer);
    tickets.take(opened, new Step.Begin(null), officer);
    return opened;
  }

  @Test
  void keepsTheFileAndPrintsTheLinkForWhoeverHasNoLine() {
    assertThat(run("complete", number.toString(), DONE, "--file", file.toString())).isZero();

    assertThat(said())
        .contains("30 วัน", "30 days")
        .containsPattern("https://helpdesk\\.example\\.go\\.th/results/[A-Za-z0-9_-]{43}\\b");
    assertThat(ticket().state()).isEqualTo(State.DONE);
    assertThat(ticket().enclosed()).isPresent();
    assertThat(count("attachments")).isEqualTo(1);

    assertThat(run("show", number.toString())).isZero();
    assertThat(said()).contains("พร้อมไฟล์ถึงผู้แจ้ง");
  }

  @Test
  void keepsNothingWhereTheWordsAreMissing() {
    assertThat(run("complete", number.toString(), "--file", file.toString())).isEqualTo(1);

    assertThat(ticket().state()).isEqualTo(State.IN_PROGRESS);
    assertThat(count("attachment_chunks")).isZero();
    assertThat(count("result_links")).isZero();
    assertThat(said()).doesNotContain("https://");
  }

  @Test
  void saysWhatIsMissingForALink() {
    settings = List.of();

    assertThat(run("complete", number.toString(), DONE, "--file", file.toString())).isEqualTo(1);

    assertThat(said()).contains("SAITRONG_PUBLIC_BASE");
    assertThat(ticket().state()).isEqualTo(State.IN_PROGRESS);
  }

  @Test
  void takesNoProgramAndNoFileThatIsNotThere() throws IOException {
    var page = Files.writeString(data.resolve("page.pdf"), "<script>x()</script>");

    assertThat(run("complete", number.toString(), DONE, "--file", page.toString())).isEqualTo(1);
    assertThat(run("complete", number.toString(), DONE, "--file", data + "/none")).isEqualTo(1);

    assertThat(said()).contains("ระบบดูจากเนื้อไฟล์", "อ่านไฟล์");
    assertThat(ticket().state()).isEqualTo(State.IN_PROGRESS);
  }

  @Test
  void givesNoLinkIntoAConfidentialCase() {
    var tip = open(true);

    assertThat(run("complete", tip.toString(), DONE, "--file", file.toString(), "--confidential"))
        .isEqualTo(1);

    assertThat(said()).contains("เรื่องปกปิด");
    assertThat(count("attachment_chunks")).isZero();
  }

  @Test
  void goesWithNoOtherStep() {
    assertThat(run("ask", number.toString(), DONE, "--file", file.toString())).isEqualTo(2);
  }

  private Ticket ticket() {
    return tickets.numbered(number).orElseThrow();
  }

  private long count(String collection) {
    return database().getCollection(collection).countDocuments(new Document());
  }
}

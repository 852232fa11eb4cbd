package saitrong;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import saitrong.attachment.CitizenFiles;
import saitrong.inbox.MessageId;

/// What the page of one talk shows, and what of it is news.
class PageOfATalkTest extends TalkAtTheDesk {

  private static final Pattern SEEN = Pattern.compile("said\\?seen=([0-9a-f]+)\"");
  private static final Pattern QUEUE_SEEN = Pattern.compile("talks\\?seen=([0-9a-f]+)\"");

  /// She goes on with the bot, and calls again: that is another talk.
  @Test
  void showsOfATalkThatIsOverWhatWasItsOwn() throws Exception {
    send("take");
    her.citizen.says("อยู่ไหมคะ");
    awaitOnPage("อยู่ไหมคะ");
    send("say", Map.of("words", "อยู่ค่ะ"));
    isTold("อยู่ค่ะ");
    her.says("จบการสนทนา");
    awaitOnPage("จบการสนทนากับเจ้าหน้าที่แล้ว");
    her.passes(Duration.ofMinutes(1));
    her.says("คำถามหลังจบการสนทนา");
    send("note", Map.of("words", "บันทึกทีหลัง"));

    assertThat(page())
        .contains("ท้องฟ้า", "อยู่ไหมคะ", "จบการสนทนากับเจ้าหน้าที่แล้ว")
        .contains("บันทึกภายในหลังจบการสนทนานี้", "บันทึกทีหลัง")
        .doesNotContain("คำถามหลังจบการสนทนา");
  }

  /// LINE has a picture for a while only.
  @Test
  void keepsWhatIsSentToAnOfficer() throws Exception {
    send("take");
    var picture = new MessageId(requireNonNull(her.citizen.sendsPicture().messageId()));

    Await.until(
        SOON,
        () -> bot.part(CitizenFiles.class).state(picture),
        state -> state.filter(saitrong.attachment.State.Kept.class::isInstance).isPresent());
  }

  @Test
  void sendsNothingWhereNothingIsNew() throws Exception {
    var seen = first(SEEN, page());
    assertThat(desk.get(path() + "/said?seen=" + seen).statusCode()).isEqualTo(204);
    her.says("ขอบคุณมาก");
    awaitOnPage("ขอบคุณมาก");

    var news = desk.get(path() + "/said?seen=" + seen);
    assertThat(news.statusCode()).isEqualTo(200);
    assertThat(news.body()).startsWith("<div id=\"said\"").contains("ขอบคุณมาก");
    var queue = first(QUEUE_SEEN, desk.get("/console/talks").body());
    assertThat(desk.get("/console/talks?seen=" + queue).statusCode()).isEqualTo(204);
  }

  @Test
  void showsAsTextWhatSomebodyWroteAsAPage() throws Exception {
    her.says("<script>alert('x')</script>");
    awaitOnPage("&lt;script&gt;");

    assertThat(page()).doesNotContain("<script>alert");
  }

  @Test
  void showsNothingThatThePersonTookBack() throws Exception {
    send("take");
    var secret = her.citizen.says("ความลับของฉัน");
    awaitOnPage("ความลับของฉัน");
    her.citizen.unsends(requireNonNull(secret.messageId()));

    Await.until(SOON, this::page, it -> !it.contains("ความลับของฉัน"));
  }

  /// A browser sends each end of a line as two letters, and the page counts one.
  @Test
  void takesAMessageOfAsManyLinesAsThePageDoes() throws Exception {
    send("take");
    var lines = "ขั้นตอน\r\n".repeat(450) + "ครบแล้วค่ะ";
    assertThat(lines.length()).isGreaterThan(4000);

    assertThat(send("say", Map.of("words", lines)).statusCode()).isEqualTo(303);
    assertThat(isTold("ครบแล้วค่ะ")).contains("ขั้นตอน").doesNotContain("\r", "\\r");
  }

  @Test
  void namesFilesAndTheOpenCasesOfThePerson() throws Exception {
    her.says("ไม่รอแล้ว");
    her.leavesAQuestion();
    her.says("คุยกับเจ้าหน้าที่");
    her.citizen.sendsPicture();
    awaitOnPage("ภาพ");

    assertThat(page()).contains(path(her.ticket()));
  }

  @Test
  void saysTheSameInEnglish() throws Exception {
    desk.get("/console?lang=en");

    assertThat(desk.get("/console/talks").body()).contains("Waiting since", "Talks");
    assertThat(page()).contains("Take this chat", "Requester", "Automatic reply");
  }
}

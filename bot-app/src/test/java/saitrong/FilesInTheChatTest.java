package saitrong;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saitrong.handoff.Talks;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.ticket.CaseFile;
import saitrong.ticket.Tickets;

/// What somebody sends besides words while they wait for an officer, or talk with one: it opens at
/// the desk, does no harm there, and goes into the case.
class FilesInTheChatTest extends ChatAtTheDesk {

  private static final Pattern FILE =
      Pattern.compile("(?:href|src)=\"(/console/talks/\\w+/files/\\w+)\"");
  private static final byte[] PAGE = "<script>alert('x')</script>".getBytes(StandardCharsets.UTF_8);

  private final byte[] picture = Photo.small();

  @BeforeEach
  void somebodyWaits() {
    callsAnOfficer();
  }

  @Test
  void areKeptWhileSomebodyWaits() throws Exception {
    her.citizen.sendsPicture(picture);
    hears("เจ้าหน้าที่จะเปิดดูเมื่อเริ่มคุยกับท่าน");

    var file = awaitFile();
    var opened = desk.get(file);
    assertThat(opened.statusCode()).isEqualTo(200);
    assertThat(header(opened, "Content-Type")).isEqualTo("image/png");
    assertThat(header(opened, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(opened, "Content-Security-Policy")).contains("default-src 'none'", "sandbox");
    assertThat(page()).contains("<img class=\"sent\"");
    var about = file.replace("/console/talks/", "").replace("/files/", " ");
    assertThat(bot.part(AuditTrail.class).about(about, 5))
        .extracting(Deed::account, Deed::did)
        .containsExactly(tuple("agent", "talk-file-read"));
  }

  @Test
  void areNoPageWhateverTheyPretendToBe() throws Exception {
    does("take", Map.of());
    her.citizen.sendsFile("<b>a</b>.html", "text/html", PAGE);

    var file = desk.get(awaitFile());
    assertThat(header(file, "Content-Type")).isEqualTo("application/octet-stream");
    assertThat(header(file, "Content-Disposition")).startsWith("attachment; filename=\"chat-");
    assertThat(page()).contains("&lt;b&gt;a&lt;/b&gt;.html").doesNotContain("<b>a</b>");
  }

  @Test
  void areSaidNotToBeHereWhereNobodyKeptThem() throws Exception {
    her.says("ไม่รอแล้ว");
    her.citizen.sendsPicture(picture);
    hears("ไม่ได้เก็บภาพนี้ไว้");
    callsAnOfficer();

    assertThat(page()).contains("ไม่ได้เก็บไฟล์นี้ไว้").doesNotContain(path() + "/files/");
  }

  @Test
  void goIntoTheCaseThatTheTalkBecomes() throws Exception {
    does("take", Map.of());
    her.citizen.sendsPicture(picture);
    awaitFile();
    saysMoreThanThePageShows();

    does("end", ending("open"));

    var ticket = bot.part(Tickets.class).lists().latest(false, 1).getFirst();
    assertThat(bot.part(Tickets.class).papers(ticket).files())
        .extracting(CaseFile::sort)
        .containsExactly("IMAGE");
    assertThat(header(desk.get(path(ticket) + "/files/1"), "Content-Type")).isEqualTo("image/png");
  }

  @Test
  void areOpenedOnlyInTheChatTheyWereSentIn() throws Exception {
    her.citizen.sendsPicture(picture);
    var file = awaitFile();
    var other = OFFICE.somebody();
    other.says("คุยกับเจ้าหน้าที่");
    var others = "/console/talks/" + bot.part(Talks.class).all().getLast().id();

    assertThat(desk.get(others + file.substring(path().length())).statusCode()).isEqualTo(404);
    try (var executive = OFFICE.at("executive")) {
      assertThat(executive.get(file).statusCode()).isEqualTo(403);
    }
    try (var stranger = new DeskBrowser(bot.address("/"))) {
      assertThat(stranger.get(file).statusCode()).isEqualTo(303);
    }
  }

  @Test
  void areGoneWhenTheyAreTakenBack() throws Exception {
    var sent = her.citizen.sendsPicture(picture);
    var file = awaitFile();
    her.citizen.unsends(requireNonNull(sent.messageId()));

    Await.until(SOON, () -> desk.get(file).statusCode(), it -> it == 404);
    assertThat(page()).doesNotContain("/files/");
  }

  @Test
  void showAPlaceOnAMapOnlyWhenTheOfficerAsks() throws Exception {
    does("take", Map.of());
    her.citizen.sendsPlace(13.75, 100.5, "ที่ทดลอง", "ถนนทดลอง");

    Await.until(SOON, this::page, it -> it.contains("ถนนทดลอง"));
    assertThat(page())
        .contains("ที่ทดลอง", "query=13.750000,100.500000", "rel=\"noopener noreferrer\"");
  }

  private void saysMoreThanThePageShows() throws Exception {
    for (int i = 1; i <= 60; i++) {
      her.citizen.says("ข้อความที่ " + i);
    }
    Await.until(SOON, this::page, it -> it.contains("ข้อความที่ 60") && !it.contains("/files/"));
  }

  private String awaitFile() throws Exception {
    var page = Await.until(SOON, this::page, it -> FILE.matcher(it).find());
    var found = FILE.matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}

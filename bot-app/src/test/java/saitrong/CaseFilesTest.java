package saitrong;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import saitrong.attachment.CitizenFiles;
import saitrong.attachment.State;
import saitrong.cases.CasesCommand;
import saitrong.inbox.MessageId;
import saitrong.simulator.phone.Sent;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.staff.Role;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// What a citizen sends with a question reaches the officer who answers it: at the desk, and by the
/// command.
class CaseFilesTest {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final byte[] PAGE = "<html><script>alert('x')</script></html>".getBytes(UTF_8);

  @RegisterExtension static final Office OFFICE = new Office();
  @TempDir static Path data;

  private static RunningBot bot;
  private static byte[] picture;
  private AtTheService her;
  private MessageId file = new MessageId("none yet");

  @BeforeAll
  static void anOfficeAndAPicture() {
    picture = Photo.small();
    bot = OFFICE.bot();
  }

  @BeforeEach
  void somebody() {
    her = OFFICE.somebody();
  }

  @Test
  void showsThePictureThatCameWithAQuestion() throws Exception {
    var ticket = leavesAQuestionWith(() -> her.citizen.sendsPicture(picture));
    try (var desk = at(Role.AGENT)) {
      assertThat(desk.get(path(ticket)).body())
          .contains(
              "ไฟล์ในเรื่อง",
              "ภาพ 1 KB",
              "จากผู้แจ้ง",
              "<img src=\"" + path(ticket) + "/files/1\"");

      var file = desk.get(path(ticket) + "/files/1");
      assertThat(file.statusCode()).isEqualTo(200);
      assertThat(header(file, "Content-Type")).isEqualTo("image/png");
      assertThat(header(file, "Content-Disposition")).startsWith("inline;").endsWith("-1.png\"");
      assertThat(header(file, "Cache-Control")).isEqualTo("no-store");
      assertThat(file.body()).contains("PNG");
      assertThat(desk.get(path(ticket) + "/files/2").statusCode()).isEqualTo(404);
      assertThat(desk.get(path(ticket) + "/files/0").statusCode()).isEqualTo(404);
    }
    assertThat(bot.part(AuditTrail.class).about(ticket.number() + " 1", 5))
        .extracting(Deed::did)
        .containsExactly("case-file-read");
  }

  @Test
  void neverShowsAPageThatSomebodySends() throws Exception {
    var ticket = leavesAQuestionWith(() -> her.citizen.sendsFile("a.html", "text/html", PAGE));
    try (var desk = at(Role.AGENT)) {
      assertThat(desk.get(path(ticket)).body()).contains("ดาวน์โหลด", "ยังไม่ได้ตรวจไวรัส");

      var file = desk.get(path(ticket) + "/files/1");
      assertThat(header(file, "Content-Type"))
          .isIn("application/octet-stream", "text/plain;charset=utf-8");
      assertThat(header(file, "Content-Disposition"))
          .startsWith("attachment;")
          .doesNotContain("html");
      assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(header(file, "Content-Security-Policy")).contains("sandbox");
    }
  }

  /// Whoever reads a paper opens no file there.
  @Test
  void warnsOfWhatNobodyCheckedForVirusesOnTheScreenAndNotOnPaper() throws Exception {
    var ticket = leavesAQuestionWith(() -> her.citizen.sendsFile("a.html", "text/html", PAGE));
    try (var desk = at(Role.AGENT)) {
      assertThat(desk.get(path(ticket)).body()).contains("ไฟล์ในเรื่อง", "ไวรัส");
      assertThat(desk.get(path(ticket) + "/papers").body())
          .contains("ไฟล์ในเรื่อง", "a.html", "1 KB", "จากผู้แจ้ง")
          .doesNotContain("ไวรัส");
    }
  }

  @Test
  void copiesThemForWhoeverHasNoDeskAndWritesOverNothing() throws Exception {
    var ticket = leavesAQuestionWith(() -> her.citizen.sendsPicture(picture));
    var folder = data.resolve("copied");

    assertThat(command("files", ticket.number().toString(), folder.toString())).isZero();
    var copy = folder.resolve(ticket.number().toString().replace('/', '-') + "-1.png");
    assertThat(Files.getPosixFilePermissions(copy))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    assertThat(ImageIO.read(copy.toFile()).getWidth()).isEqualTo(8);

    Files.writeString(copy, "notes");
    assertThat(command("files", ticket.number().toString(), folder.toString())).isEqualTo(1);
    assertThat(copy).hasContent("notes");
  }

  @Test
  void saysWhatWasTakenBack() throws Exception {
    var ticket = leavesAQuestionWith(() -> her.citizen.sendsPicture(picture));
    her.citizen.unsends(file.value());
    Await.until(
        SOON,
        () -> bot.part(CitizenFiles.class).state(file),
        state -> state.filter(State.Erased.class::isInstance).isPresent());

    try (var desk = at(Role.AGENT)) {
      assertThat(desk.get(path(ticket)).body()).doesNotContain("<img");
      assertThat(desk.get(path(ticket) + "/files/1").statusCode()).isEqualTo(404);
    }
  }

  private Ticket leavesAQuestionWith(Supplier<Sent> sending) throws Exception {
    her.says("ขอคำปรึกษา");
    var sent = sending.get();
    file = new MessageId(requireNonNull(sent.messageId()));
    her.answerTo(sent);
    her.says("ส่งครบแล้ว");
    her.taps("รับทราบและทำต่อ");
    her.taps("ประชาชน");
    her.says("นนทบุรี");
    her.says("1");
    assertThat(her.taps("ถูกต้อง ส่งเรื่อง")).contains("ส่งแล้ว เลขที่รับแจ้ง");
    Await.until(
        SOON,
        () -> bot.part(CitizenFiles.class).state(file),
        state -> state.filter(State.Kept.class::isInstance).isPresent());
    return bot.part(Tickets.class).lists().latest(false, 1).getFirst();
  }

  private static DeskBrowser at(Role role) throws IOException, InterruptedException {
    var desk = new DeskBrowser(bot.address("/"));
    desk.signsIn(role.code());
    return desk;
  }

  private static String path(Ticket ticket) {
    return "/console/cases/%d/%05d".formatted(ticket.number().year(), ticket.number().number());
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("none");
  }

  private static int command(String... words) {
    var out = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    var all = new ArrayList<>(bot.settings());
    Stream.of(List.of("--by", "officer"), List.of(words)).forEach(all::addAll);
    return CasesCommand.run(all, out, out);
  }
}

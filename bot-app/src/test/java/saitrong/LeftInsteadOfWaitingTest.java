package saitrong;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import saitrong.handoff.Talks;
import saitrong.staff.Accounts;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;
import saitrong.ticket.CaseFile;
import saitrong.ticket.Tickets;

/// Somebody waits for an officer, sends something meanwhile, and leaves a case instead, as offered.
class LeftInsteadOfWaitingTest {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final JumpingClock CLOCK = new JumpingClock();

  @TempDir static Path data;
  private static RunningBot bot;
  private static byte[] picture;

  private AtTheService her;

  @BeforeAll
  static void aBotAndAnOfficer() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
    picture = bytes.toByteArray();
    bot = new RunningBot(data, CLOCK);
    StaffForTests.hire(bot.part(Accounts.class), "agent", Role.AGENT);
  }

  @AfterAll
  static void stop() {
    bot.close();
  }

  @BeforeEach
  void somebody(TestInfo story) {
    her = new AtTheService(bot, CLOCK, "ประชาชน " + story.getDisplayName());
  }

  @AfterEach
  void everybodyGoesHome() {
    var talks = bot.part(Talks.class);
    talks.all().forEach(it -> talks.leave(it.citizen()));
  }

  @Test
  void takesWhatWasSentMeanwhileIntoTheCase() throws Exception {
    her.says("คุยกับเจ้าหน้าที่");
    her.answerTo(her.citizen.sendsPicture(picture));

    her.leavesAQuestion();

    assertThat(files()).containsExactly("IMAGE");
    awaitReply("แนบกับเรื่องนี้ให้แล้ว");
    try (var desk = new DeskBrowser(bot.address("/"))) {
      desk.signsIn("agent");
      var number = her.ticket().number();
      var path = "/console/cases/%d/%05d".formatted(number.year(), number.number());
      var file = desk.get(path + "/files/1");
      assertThat(file.headers().firstValue("Content-Type")).hasValue("image/png");
    }
  }

  @Test
  void takesNothingThatWasTakenBackOrSentBefore() throws Exception {
    her.answerTo(her.citizen.sendsPicture(picture));
    her.says("คุยกับเจ้าหน้าที่");
    var sent = her.citizen.sendsPicture(picture);
    her.answerTo(sent);
    her.citizen.unsends(requireNonNull(sent.messageId()));

    her.leavesAQuestion();

    assertThat(files()).isEmpty();
  }

  /// Nobody else's is found by the same way.
  @Test
  void takesNothingWhereNobodyWaited() throws Exception {
    her.says("คุยกับเจ้าหน้าที่");
    her.answerTo(her.citizen.sendsPicture(picture));
    her.says("ไม่รอแล้ว");

    her.leavesAQuestion();

    assertThat(files()).isEmpty();
  }

  private List<String> files() {
    return bot.part(Tickets.class).papers(her.ticket()).files().stream()
        .map(CaseFile::sort)
        .toList();
  }

  private void awaitReply(String words) {
    her.citizen.awaitChat(
        _ -> her.citizen.repliesAndPushes().toString().contains(words), SOON, words);
  }
}

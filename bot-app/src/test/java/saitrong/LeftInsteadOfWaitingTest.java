package saitrong;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import saitrong.ticket.CaseFile;
import saitrong.ticket.Tickets;

/// Somebody waits for an officer, sends something meanwhile, and leaves a case instead, as offered.
class LeftInsteadOfWaitingTest extends ChatAtTheDesk {

  private final byte[] picture = Photo.small();

  @Test
  void takesWhatWasSentMeanwhileIntoTheCase() throws Exception {
    callsAnOfficer();
    her.answerTo(her.citizen.sendsPicture(picture));

    her.leavesAQuestion();

    assertThat(files()).containsExactly("IMAGE");
    hears("แนบกับเรื่องนี้ให้แล้ว");
    var file = desk.get(path(her.ticket()) + "/files/1");
    assertThat(file.headers().firstValue("Content-Type")).hasValue("image/png");
  }

  @Test
  void takesNothingThatWasTakenBackOrSentBefore() throws Exception {
    her.answerTo(her.citizen.sendsPicture(picture));
    callsAnOfficer();
    var sent = her.citizen.sendsPicture(picture);
    her.answerTo(sent);
    her.citizen.unsends(requireNonNull(sent.messageId()));

    her.leavesAQuestion();

    assertThat(files()).isEmpty();
  }

  /// Nobody else's is found by the same way.
  @Test
  void takesNothingWhereNobodyWaited() throws Exception {
    callsAnOfficer();
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
}

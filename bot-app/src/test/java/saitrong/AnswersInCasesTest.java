package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.content.Contents;
import saitrong.shared.Language;
import saitrong.ticket.Detail;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// Whoever leaves a question has often seen an answer before: the officer reads which.
class AnswersInCasesTest {

  @RegisterExtension static final Office OFFICE = new Office();

  @Test
  void goByTheirTitlesOnThePageAndOnPaper() throws Exception {
    var her = OFFICE.somebody();
    her.says("บัตรเจ้าพนักงานหายต้องทำอย่างไร");
    her.leavesAQuestion();
    var ticket = her.ticket();

    try (var desk = OFFICE.at("agent")) {
      for (var page : new String[] {"", "/papers"}) {
        assertThat(desk.get(path(ticket) + page).body())
            .contains("คำตอบที่ระบบแสดงก่อนหน้า", title(ticket))
            .doesNotContain("(รุ่น ", ">card-lost");
      }
    }
  }

  /// So that the officer finds the case among others of its kind.
  @Test
  void leaveTheListToTheQuestion() throws Exception {
    var her = OFFICE.somebody();
    her.leavesAQuestion();

    try (var desk = OFFICE.at("agent")) {
      assertThat(desk.get("/console/cases?view=latest").body())
          .containsSubsequence(path(her.ticket()), "ทำไมท้องฟ้าเป็นสีฟ้า");
    }
  }

  /// Of the one that is on record by its name and version.
  private static String title(Ticket ticket) {
    var shown =
        OFFICE.bot().part(Tickets.class).details(ticket).stream()
            .filter(it -> it.name().equals("faq-shown"))
            .map(Detail::shown)
            .findFirst()
            .orElseThrow();
    assertThat(shown.value()).matches("[a-z-]+ \\(รุ่น [0-9a-f]{16}\\)");
    var entry = shown.value().replaceAll(" .*", "");
    return OFFICE.bot().part(Contents.class).active().answerName(entry, Language.TH);
  }

  private static String path(Ticket ticket) {
    return CaseAtTheDesk.path(ticket);
  }
}

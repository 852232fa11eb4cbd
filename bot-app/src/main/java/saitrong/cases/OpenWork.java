package saitrong.cases;

import java.util.Optional;
import java.util.function.Supplier;
import saitrong.content.Directory;
import saitrong.content.MatterKinds;
import saitrong.ticket.Logged;
import saitrong.ticket.Logging;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// Writes down what came another way than on LINE.
///
/// @param kinds of matter, as they serve
/// @param directory as it serves
record OpenWork(
    Tickets tickets,
    Supplier<MatterKinds> kinds,
    Supplier<Optional<Directory>> directory,
    CaseAccess access,
    CasePage page) {

  int open(Logged typed) {
    var matters = new Matters(kinds.get());
    return matters
        .read(typed)
        .map(this::openKnown)
        .orElseGet(() -> access.officer().refuse(matters.unknown(typed.kind())));
  }

  /// On record before and after: before, there is no number to name.
  private int openKnown(Logged logged) {
    var officer = access.officer();
    var objection = access.objectionTo(logged);
    if (objection.isPresent()) {
      return officer.refuse(StepWords.refused(objection.get()));
    }
    officer.record("case-open", logged.kind());
    return switch (tickets.logbook().log(logged, officer.actor(), directory.get().orElse(null))) {
      case Logging.Opened(var ticket) -> opened(ticket, logged);
      case Logging.Refused(var why) -> officer.refuse(StepWords.refused(why));
    };
  }

  private int opened(Ticket ticket, Logged logged) {
    var officer = access.officer();
    officer.record("case-opened", ticket.number().toString());
    officer.tell(OpeningWords.opened(ticket, page.names()));
    if (logged.canBeFollowedInTheChat()) {
      officer.tell(OpeningWords.FOLLOWED_IN_THE_CHAT);
    }
    page.given(ticket);
    new Twins(tickets, access).tell(ticket);
    return 0;
  }
}

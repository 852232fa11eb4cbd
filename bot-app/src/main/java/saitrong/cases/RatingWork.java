package saitrong.cases;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import saitrong.document.PublicAddress;
import saitrong.questionnaire.RatingLinks;
import saitrong.rating.Asker;
import saitrong.rating.Aspect;
import saitrong.rating.Comment;
import saitrong.rating.Ratable;
import saitrong.rating.Rated;
import saitrong.rating.Scores;
import saitrong.rating.Split;
import saitrong.rating.TakingScores;
import saitrong.shared.PersonalText;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// How somebody without LINE is asked for a score: by a link, or by an officer who calls them.
record RatingWork(
    Tickets tickets, Scores scores, RatingLinks links, PublicAddress address, CaseAccess access) {

  /// @param system absent where nothing was said about it
  record Noted(int service, @Nullable Integer system, @Nullable PersonalText comment) {}

  /// @param picture to write the link to, as a QR code
  /// @return the exit code: 0 done, 1 refused with a sentence
  int link(ReceiptNumber number, @Nullable Path picture) {
    return access.to(number).map(ticket -> link(ticket, picture)).orElse(1);
  }

  private int link(Ticket ticket, @Nullable Path picture) {
    officer().record("case-rate-link", ticket.number().toString());
    var refusal = RatingWords.refused(ticket, ratable(ticket, new Asker.Link()));
    if (refusal.isPresent()) {
      return officer().refuse(refusal.get());
    }
    if (address.base() == null) {
      return officer().refuse(RatingWords.NO_ADDRESS);
    }
    if (picture != null && Files.exists(picture)) {
      return officer().refuse(RatingWords.isThere(picture));
    }
    var link = address.of("/rate/" + links.issue(ticket)).orElseThrow();
    scores.asked(ticket, Split.of(ticket, tickets.details(ticket)));
    officer().tell(RatingWords.link(ticket));
    officer().tell(link.toString());
    return picture == null ? 0 : draw(link, picture);
  }

  private int draw(URI link, Path picture) {
    try {
      QrPicture.write(link, picture);
      officer().tell(RatingWords.drawn(picture));
      return 0;
    } catch (IOException notWritten) {
      return officer().refuse(RatingWords.notWritten(picture));
    }
  }

  int note(ReceiptNumber number, Noted noted) {
    return access.to(number).map(ticket -> note(ticket, noted)).orElse(1);
  }

  private int note(Ticket ticket, Noted noted) {
    officer().record("case-rated-by-phone", ticket.number().toString());
    var by = officer().actor();
    var asker = new Asker.Phone(by);
    var refusal = RatingWords.refused(ticket, ratable(ticket, asker));
    if (refusal.isPresent()) {
      return officer().refuse(refusal.get());
    }
    // Nobody says a low score to the one who earned it.
    if (OwnWork.isOn(ticket, by.name())) {
      return officer().refuse(RatingWords.DEALT_WITH_IT);
    }
    var split = Split.of(ticket, tickets.details(ticket));
    if (noted.system() != null && split.system() == null) {
      return officer().refuse(RatingWords.noSystem(ticket));
    }
    var words = noted.comment() == null ? Comment.none() : Comment.of(noted.comment());
    var taking = new TakingScores(tickets, scores);
    if (noted.system() != null) {
      taking.rate(ticket, split, Aspect.SYSTEM, noted.system(), words, asker);
    }
    return switch (taking.rate(ticket, split, Aspect.SERVICE, noted.service(), words, asker)) {
      case Rated.Kept(var last) -> {
        officer().tell(RatingWords.noted(ticket, last));
        if (tickets.untoldResult(ticket).isPresent()) {
          officer().tell(RatingWords.notToldYet(ticket));
        }
        yield 0;
      }
      case Rated.TooLate _ ->
          officer().refuse(RatingWords.refused(ticket, Ratable.TOO_LATE).orElseThrow());
    };
  }

  private Ratable ratable(Ticket ticket, Asker asker) {
    return scores.ratable(ticket, tickets.confirmation(ticket), asker);
  }

  private Officer officer() {
    return access.officer();
  }
}

package saitrong.cases;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
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
import saitrong.shared.PersonalText;
import saitrong.ticket.Actor;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// How somebody without LINE is asked for a score: by a link, or by an officer who calls them.
record RatingWork(
    Tickets tickets, Scores scores, RatingLinks links, PublicAddress address, PrintStream out) {

  /// @param system absent where nothing was said about it
  record Noted(int service, @Nullable Integer system, @Nullable PersonalText comment) {}

  /// @param picture to write the link to, as a QR code
  /// @return the exit code: 0 done, 1 refused with a sentence
  int link(Ticket ticket, @Nullable Path picture) {
    var refusal = RatingWords.refused(ticket, ratable(ticket, new Asker.Link()));
    if (refusal.isPresent()) {
      return refused(refusal.get());
    }
    if (address.base() == null) {
      return refused(RatingWords.NO_ADDRESS);
    }
    if (picture != null && Files.exists(picture)) {
      return refused(RatingWords.isThere(picture));
    }
    var link = address.of("/rate/" + links.issue(ticket)).orElseThrow();
    scores.asked(ticket, Split.of(ticket, tickets.details(ticket)));
    out.println(RatingWords.link(ticket));
    out.println(link);
    return picture == null ? 0 : draw(link, picture);
  }

  private int draw(URI link, Path picture) {
    try {
      QrPicture.write(link, picture);
      out.println(RatingWords.drawn(picture));
      return 0;
    } catch (IOException notWritten) {
      return refused(RatingWords.notWritten(picture));
    }
  }

  int note(Ticket ticket, Noted noted, Actor.Staff by) {
    var asker = new Asker.Phone(by);
    var refusal = RatingWords.refused(ticket, ratable(ticket, asker));
    if (refusal.isPresent()) {
      return refused(refusal.get());
    }
    if (dealtWith(ticket, by)) {
      return refused(RatingWords.DEALT_WITH_IT);
    }
    var split = Split.of(ticket, tickets.details(ticket));
    if (noted.system() != null && split.system() == null) {
      return refused(RatingWords.noSystem(ticket));
    }
    var words = noted.comment() == null ? Comment.none() : Comment.of(noted.comment());
    if (noted.system() != null) {
      scores.rate(ticket, split, Aspect.SYSTEM, noted.system(), words, asker);
    }
    return switch (scores.rate(ticket, split, Aspect.SERVICE, noted.service(), words, asker)) {
      case Rated.Kept(var last) -> {
        out.println(RatingWords.noted(ticket, last));
        yield 0;
      }
      case Rated.TooLate _ -> refused(RatingWords.refused(ticket, Ratable.TOO_LATE).orElseThrow());
    };
  }

  private Ratable ratable(Ticket ticket, Asker asker) {
    return scores.ratable(ticket, tickets.confirmation(ticket), asker);
  }

  /// Nobody says a low score to the one who earned it, and nobody should write down their own.
  private static boolean dealtWith(Ticket ticket, Actor.Staff by) {
    return ticket.moves().stream()
        .anyMatch(move -> move.by() instanceof Actor.Staff(var name) && same(name, by.name()));
  }

  private static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
  }

  private int refused(String why) {
    out.println(why);
    return 1;
  }
}

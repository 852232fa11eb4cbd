package saitrong.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saitrong.rating.Asker;
import saitrong.rating.Aspect;
import saitrong.rating.Comment;
import saitrong.rating.Ratable;
import saitrong.rating.Rated;
import saitrong.rating.Scores;
import saitrong.rating.Split;
import saitrong.rating.TakingScores;
import saitrong.shared.PersonalText;
import saitrong.store.MissingKey;
import saitrong.ticket.Detail;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// What a link opens, and what is given on its page. The same given twice is the same.
record RatedByLink(RatingLinks links, Tickets tickets, Scores scores) {

  /// The case that this secret still lets somebody rate.
  Optional<Ticket> caseOf(String secret) {
    return links
        .opens(secret)
        .flatMap(tickets::numbered)
        .filter(ticket ->
            scores.ratable(ticket, tickets.confirmation(ticket), new Asker.Link()) == Ratable.YES);
  }

  /// The system that it is about, where it is about one.
  Optional<String> system(Ticket ticket) {
    return Split.system(details(ticket));
  }

  /// An instance without the key of what was said still takes the score.
  private List<Detail> details(Ticket ticket) {
    try {
      return tickets.details(ticket);
    } catch (MissingKey anothers) {
      return List.of();
    }
  }

  Rated rate(Ticket ticket, Given given) {
    var split = Split.of(ticket, details(ticket));
    var comment = Comment.of(given.words());
    var asker = new Asker.Link();
    var taking = new TakingScores(tickets, scores);
    var all = new ArrayList<Rated>();
    if (given.system() > 0 && split.system() != null) {
      all.add(taking.rate(ticket, split, Aspect.SYSTEM, given.system(), comment, asker));
    }
    all.add(taking.rate(ticket, split, Aspect.SERVICE, given.service(), comment, asker));
    return all.getLast();
  }

  /// What was sent from the page.
  ///
  /// @param system 0 where nothing was said about it
  record Given(int service, int system, PersonalText words) {}
}

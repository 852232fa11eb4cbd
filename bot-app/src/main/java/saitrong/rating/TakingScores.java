package saitrong.rating;

import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// Takes down how somebody was served, in whatever way they are asked. Who gives a 4 or 5 for it
/// has understood the result, and the register says so; a low score says nothing of that.
public record TakingScores(Tickets tickets, Scores scores) {

  /// Twice is once.
  ///
  /// @param comment in the place of an earlier one
  public Rated rate(
      Ticket ticket, Split split, Aspect aspect, int score, Comment comment, Asker asker) {
    var rated = scores.rate(ticket, split, aspect, score, comment, asker);
    if (rated instanceof Rated.Kept && aspect == Aspect.SERVICE && Tally.isGood(score)) {
      tickets.understood(ticket.number());
    }
    return rated;
  }
}

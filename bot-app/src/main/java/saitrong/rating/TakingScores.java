package saitrong.rating;

import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// Takes down how somebody was served, in whatever way they are asked. Who gives a 4 or 5 for it
/// has understood the result, and the register says so; a low score says nothing of that. Nor does
/// one that an officer notes who never put on record that they told the result: who was not told
/// has understood nothing.
public record TakingScores(Tickets tickets, Scores scores) {

  /// Twice is once.
  ///
  /// @param comment in the place of an earlier one
  public Rated rate(
      Ticket ticket, Split split, Aspect aspect, int score, Comment comment, Asker asker) {
    var rated = scores.rate(ticket, split, aspect, score, comment, asker);
    boolean isContent = aspect == Aspect.SERVICE && Tally.isGood(score);
    if (rated instanceof Rated.Kept && isContent && isTold(ticket, asker)) {
      tickets.understood(ticket.number());
    }
    return rated;
  }

  /// In the chat, and behind the link, they see it.
  private boolean isTold(Ticket ticket, Asker asker) {
    return switch (asker) {
      case Asker.Chat _, Asker.Link _ -> true;
      case Asker.Phone _ -> tickets.untoldResult(ticket).isEmpty();
    };
  }
}

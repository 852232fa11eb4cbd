package saitrong.news;

import saitrong.ticket.OnItsWay;
import saitrong.ticket.Ticket;
import saitrong.ticket.TicketEvent.Moved;
import saitrong.transcript.Fate;
import saitrong.transcript.Transcript;

/// By what is on record of the letter. One that surely never comes is told in another way, so it
/// does not wait.
record LettersOnTheirWay(Transcript transcript) implements OnItsWay {

  @Override
  public boolean holds(Ticket ticket, Moved step) {
    return ToldOnLine.of(ticket, transcript).of(step).filter(it -> it == Fate.WAITING).isPresent();
  }
}

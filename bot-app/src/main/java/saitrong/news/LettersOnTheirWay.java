package saitrong.news;

import java.util.List;
import saitrong.ticket.OnItsWay;
import saitrong.ticket.TicketEvent.Moved;
import saitrong.transcript.Fate;
import saitrong.transcript.Transcript;

/// By what is on record of the letter. One that surely never comes is told in another way, so it
/// does not wait.
record LettersOnTheirWay(Transcript transcript) implements OnItsWay {

  @Override
  public boolean holds(Moved step) {
    var letter = CaseNews.key(step).toString();
    return transcript.fates(List.of(letter)).get(letter) == Fate.WAITING;
  }
}

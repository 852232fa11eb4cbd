package saitrong.news;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import saitrong.outbox.LetterKey;
import saitrong.ticket.Ticket;
import saitrong.ticket.TicketEvent.Moved;
import saitrong.transcript.Fate;
import saitrong.transcript.Transcript;

/// Whether a citizen was told of the steps of their case, as far as anybody can know. Of steps that
/// came close together one letter tells, and one that was taken back is made good by a later one:
/// the card is always that of the whole case.
///
/// @param letters how they fared that are named after a step, by its id
public record ToldOnLine(Ticket ticket, Map<String, Fate> letters) {

  public static ToldOnLine of(Ticket ticket, Transcript transcript) {
    var keys = new HashMap<String, String>();
    ticket.moves().forEach(move -> keys.put(letter(move).toString(), move.id()));
    var letters = new HashMap<String, Fate>();
    transcript.fates(keys.keySet()).forEach((key, fate) -> letters.put(keys.get(key), fate));
    return new ToldOnLine(ticket, letters);
  }

  static UUID letter(Moved step) {
    return LetterKey.of(step.news(), step.at());
  }

  /// Absent where no letter ever told of it.
  public Optional<Fate> of(Moved step) {
    var all = lettersOf(step);
    return all.stream()
        .filter(ToldOnLine::hasArrived)
        .findFirst()
        .or(() -> all.reversed().stream().filter(Fate::needsAttention).findFirst())
        .or(() -> all.stream().filter(fate -> fate == Fate.WAITING).findFirst())
        .or(() -> all.stream().findFirst());
  }

  /// Whether it did not arrive, and cannot be told any more, for nobody has its words.
  public boolean wasEmptiedBefore(Moved step) {
    return ticket.isEmptied() && of(step).filter(ToldOnLine::isYetToBeTold).isPresent();
  }

  private static boolean isYetToBeTold(Fate fate) {
    return switch (fate) {
      case WAITING, BLOCKED, EXPIRED, REFUSED -> true;
      case REPLIED, PUSHED, DROPPED, UNKNOWN, PARKED -> false;
    };
  }

  /// Whether there was a letter that told of it, and all of them were taken back.
  boolean wasTakenBack(Moved step) {
    var all = lettersOf(step);
    return !all.isEmpty()
        && all.stream().allMatch(fate -> fate == Fate.DROPPED || fate == Fate.WAITING);
  }

  private List<Fate> lettersOf(Moved step) {
    return ticket.toldWith(step).stream()
        .map(move -> letters.get(move.id()))
        .filter(Objects::nonNull)
        .toList();
  }

  private static boolean hasArrived(Fate fate) {
    return fate == Fate.REPLIED || fate == Fate.PUSHED;
  }
}

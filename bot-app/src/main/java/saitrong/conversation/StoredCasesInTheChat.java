package saitrong.conversation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Officials;
import saitrong.inbox.Inbound;
import saitrong.inbox.Inbound.Said;
import saitrong.inbox.Inbound.SentFile;
import saitrong.ticket.Confirmation;
import saitrong.ticket.Ticket;
import saitrong.ticket.TicketEvent.Moved;
import saitrong.ticket.Tickets;

/// By the register, and by the cards that LINE took. Whoever has no case in this chat, and called
/// no officer who may have opened one, or is asked something by a script, costs no look.
record StoredCasesInTheChat(Tickets tickets, CaseCards cards, Officials officials)
    implements CasesInTheChat {

  @Override
  public TheirCases of(CitizenId citizen, State state, List<Inbound> events) {
    var quoted = events.isEmpty() ? Optional.<String>empty() : quoted(events.getLast());
    boolean mayMeanOne =
        (state.spokenOf().isSome() || state.called())
            && !state.inHand().asks()
            && events.stream().anyMatch(StoredCasesInTheChat::isSent);
    var theirs =
        mayMeanOne
            ? of(quoted, tickets.of(citizen))
            : new TheirCases(quoted, SpokenOf.NOTHING, List.of());
    return theirs.ofAnOfficial(officials.isOfficial(citizen));
  }

  private Optional<String> quoted(Inbound event) {
    return event instanceof Said said
        ? Optional.ofNullable(said.quoted()).flatMap(cards::caseOf)
        : Optional.empty();
  }

  /// Words, files, and the button that says for which case words are.
  private static boolean isSent(Inbound event) {
    return event instanceof Said || event instanceof SentFile || ForTheCase.isButton(event);
  }

  private TheirCases of(Optional<String> quoted, List<Ticket> own) {
    var told = told(own);
    return new TheirCases(quoted, told, awaited(own))
        .withOneToRate(toRate(told, own))
        .withOneOpen(own.stream().anyMatch(it -> !it.confidential() && !it.isClosed()));
  }

  /// Nobody rates a confidential one, and none is named here.
  private Optional<String> toRate(SpokenOf told, List<Ticket> own) {
    return own.stream()
        .filter(it -> it.number().toString().equals(told.number()))
        .filter(it -> tickets.confirmation(it) instanceof Confirmation.Awaited)
        .map(it -> it.number().toString())
        .findFirst();
  }

  private SpokenOf told(List<Ticket> own) {
    if (own.isEmpty()) {
      return SpokenOf.NOTHING;
    }
    var last = cards.shownLast(own.stream().map(it -> it.number().toString()).toList());
    boolean isSecret =
        own.stream()
            .anyMatch(it -> it.confidential() && it.number().toString().equals(last.number()));
    return isSecret ? new SpokenOf("", last.at()) : last;
  }

  /// Of a confidential one nothing is said to whoever holds the phone.
  private List<TheirCases.Awaited> awaited(List<Ticket> own) {
    return own.stream()
        .filter(it -> !it.confidential())
        .flatMap(it -> tickets.askedFor(it).map(move -> awaited(it, move)).stream())
        .sorted(Comparator.comparing(TheirCases.Awaited::since).reversed())
        .toList();
  }

  private static TheirCases.Awaited awaited(Ticket ticket, Moved asked) {
    return new TheirCases.Awaited(ticket.number().toString(), asked.at());
  }
}

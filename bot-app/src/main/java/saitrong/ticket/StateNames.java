package saitrong.ticket;

import java.util.Optional;
import saitrong.content.CaseStates;
import saitrong.shared.Language;

/// What the state of a case is called: as everybody calls it, or as this agency does, with the
/// state of its own that a case may be in meanwhile.
public record StateNames(CaseStates states) {

  /// For staff.
  public String of(Ticket ticket, Language language) {
    return with(of(ticket.state(), language), ticket, language);
  }

  /// For staff.
  public String of(State state, Language language) {
    return states.name(state.code(), language).orElseGet(() -> state.in(language));
  }

  /// For the citizen.
  public String toTheCitizen(Ticket ticket, Language language) {
    var name =
        states
            .name(ticket.state().code(), language)
            .orElseGet(() -> ticket.state().toTheCitizen(language));
    return with(name, ticket, language);
  }

  /// One that the agency has given up is not named.
  private String with(String name, Ticket ticket, Language language) {
    return stage(ticket).map(own -> name + ": " + own.name().in(language)).orElse(name);
  }

  private Optional<CaseStates.Own> stage(Ticket ticket) {
    return ticket
        .stage()
        .flatMap(states::own)
        .filter(own -> own.under().equals(ticket.state().code()));
  }
}

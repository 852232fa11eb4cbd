package saitrong.ticket;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import saitrong.content.Policy;
import saitrong.content.Reviewed;
import saitrong.content.Timetable;
import saitrong.shared.Particulars;
import saitrong.store.MissingKey;
import saitrong.store.UnreadableValue;

/// Which cases have their answer looked at by a head before it is sent: the agency says so of some
/// kinds, or of some topics of them. What a case is about is sealed; where it cannot be opened, a
/// head looks.
record ReviewedCases(CaseRows rows, Seal seal, Supplier<Optional<Timetable>> timetable) {

  boolean has(Ticket ticket) {
    var rules = rulesFor(ticket.kind());
    return !rules.isEmpty()
        && (rules.stream().anyMatch(Reviewed::isOfAllTopics) || isAbout(ticket, rules));
  }

  private List<Reviewed> rulesFor(String kind) {
    var policy = timetable.get().flatMap(it -> Optional.ofNullable(it.policy()));
    return policy.map(Policy::reviewed).orElse(List.of()).stream()
        .filter(it -> it.isOfKind(kind))
        .toList();
  }

  private boolean isAbout(Ticket ticket, List<Reviewed> rules) {
    try {
      var details =
          rows.details(ticket.id())
              .map(sealed -> seal.openDetails(sealed, Places.details(ticket)))
              .orElse(List.of());
      return isAbout(details, rules);
    } catch (MissingKey | UnreadableValue closed) {
      return true;
    }
  }

  private static boolean isAbout(List<Detail> details, List<Reviewed> rules) {
    return details.stream()
        .filter(detail -> detail.name().equals(Particulars.TOPIC))
        .flatMap(detail -> Topic.called(detail.shown().value()).stream())
        .map(topic -> topic.code().replace(" ", ""))
        .anyMatch(topic -> rules.stream().anyMatch(it -> it.topics().contains(topic)));
  }
}

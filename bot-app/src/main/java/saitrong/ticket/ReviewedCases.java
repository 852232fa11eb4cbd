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
/// kinds, or of some topics of them. What a case is about is what an officer said last, or else
/// what it was opened with. That is sealed; where it cannot be opened, a head looks.
public final class ReviewedCases {

  private final SaidAtFirst said;
  private final Supplier<Optional<Timetable>> timetable;

  ReviewedCases(SaidAtFirst said, Supplier<Optional<Timetable>> timetable) {
    this.said = said;
    this.timetable = timetable;
  }

  public boolean has(Ticket ticket) {
    var rules = rulesFor(ticket.kind());
    return !rules.isEmpty()
        && (rules.stream().anyMatch(Reviewed::isOfAllTopics) || isAbout(ticket, rules));
  }

  /// Whether it would be if it were about this.
  public boolean has(Ticket ticket, Topic topic) {
    var rules = rulesFor(ticket.kind());
    return rules.stream().anyMatch(it -> it.isOfAllTopics() || isOf(topic, it));
  }

  /// Whether nobody can say, because nobody said what it is about.
  public boolean wantsTopic(Ticket ticket) {
    var rules = rulesFor(ticket.kind());
    return !rules.isEmpty()
        && rules.stream().noneMatch(Reviewed::isOfAllTopics)
        && ticket.topic().isEmpty()
        && topics(ticket).filter(List::isEmpty).isPresent();
  }

  private List<Reviewed> rulesFor(String kind) {
    var policy = timetable.get().flatMap(it -> Optional.ofNullable(it.policy()));
    return policy.map(Policy::reviewed).orElse(List.of()).stream()
        .filter(it -> it.isOfKind(kind))
        .toList();
  }

  private boolean isAbout(Ticket ticket, List<Reviewed> rules) {
    var topics = ticket.topic().map(List::of).or(() -> topics(ticket));
    return topics
        .map(some -> some.stream().anyMatch(it -> rules.stream().anyMatch(rule -> isOf(it, rule))))
        .orElse(true);
  }

  private static boolean isOf(Topic topic, Reviewed rule) {
    return rule.topics().contains(topic.code().replace(" ", ""));
  }

  /// With which it was opened; absent where that cannot be opened here.
  private Optional<List<Topic>> topics(Ticket ticket) {
    try {
      return Optional.of(
          said.in(ticket).stream()
              .filter(detail -> detail.name().equals(Particulars.TOPIC))
              .flatMap(detail -> Topic.called(detail.shown().value()).stream())
              .toList());
    } catch (MissingKey | UnreadableValue closed) {
      return Optional.empty();
    }
  }
}

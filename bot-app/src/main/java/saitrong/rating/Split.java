package saitrong.rating;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.shared.Particulars;
import saitrong.ticket.Detail;
import saitrong.ticket.Stay;
import saitrong.ticket.Ticket;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

/// What the score of a case is counted under. Nothing in it says who gave it.
///
/// @param unit that acted on the case
public record Split(
    String kind,
    @Nullable String group,
    @Nullable String system,
    @Nullable String topic,
    String unit) {

  /// Under which all are counted that name none, so that the lines come to the whole.
  public static final String NOT_SAID = "-";

  /// @param details as the case was opened with
  public static Split of(Ticket ticket, List<Detail> details) {
    return new Split(
        ticket.kind(),
        Optional.ofNullable(ticket.group()).map(UserGroup::code).orElse(null),
        system(details).orElse(null),
        ticket
            .topic()
            .or(() -> shown(details, Particulars.TOPIC).flatMap(Topic::called))
            .map(Topic::code)
            .orElse(null),
        Stay.unit(ticket.acted()));
  }

  /// The system that a case is about, by its name; none where it is about no system.
  public static Optional<String> system(List<Detail> details) {
    return shown(details, Particulars.SYSTEM);
  }

  private static Optional<String> shown(List<Detail> details, String name) {
    return details.stream()
        .filter(detail -> detail.name().equals(name) && detail.stored().containsKey("text"))
        .map(detail -> detail.shown().value())
        .findFirst();
  }

  /// What it is counted under by one of the ways of counting.
  ///
  /// @param month in which the person was asked
  String by(By by, String month) {
    return switch (by) {
      case MONTH -> month;
      case KIND -> kind;
      case GROUP -> Objects.requireNonNullElse(group, NOT_SAID);
      case SYSTEM -> Objects.requireNonNullElse(system, NOT_SAID);
      case TOPIC -> Objects.requireNonNullElse(topic, NOT_SAID);
      case UNIT -> unit;
    };
  }

  /// One of the ways in which scores are counted.
  public enum By {
    MONTH,
    KIND,
    GROUP,
    SYSTEM,
    TOPIC,
    UNIT
  }

  @Override
  public String toString() {
    return "Split[" + kind + ", " + Objects.requireNonNullElse(group, NOT_SAID) + "]";
  }
}

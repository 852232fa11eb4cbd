package saitrong.ticket;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.content.Directory;
import saitrong.content.Directory.Acting;
import saitrong.content.Directory.Unit;

/// On whose list a case comes that is late. The directory is read when the first one is, and once.
final class Superiors {

  private final Supplier<Optional<Directory>> reading;
  private @Nullable Optional<Directory> directory;

  Superiors(Supplier<Optional<Directory>> reading) {
    this.reading = reading;
  }

  /// The head of the unit that has it, or of one above; of whom works elsewhere, the head of the
  /// unit that coordinates. A head is not above themselves. The receiving unit where no head is
  /// known, and nobody by name of a confidential case: those assigned have it on their list.
  Holder over(Ticket ticket, LocalDate today) {
    if (ticket.confidential()) {
      return new Holder.Unnamed();
    }
    return directory()
        .map(it -> new Colleagues(it, today))
        .flatMap(it -> over(ticket, it))
        .orElseGet(Holder.Receiving::new);
  }

  private Optional<Directory> directory() {
    if (directory == null) {
      directory = reading.get();
    }
    return directory;
  }

  private static Optional<Holder> over(Ticket ticket, Colleagues colleagues) {
    var theirs = colleagues.directory();
    var named = Stream.of(ticket.holder(), ticket.home()).map(it -> unit(it, colleagues));
    return Stream.concat(named, Stream.of(theirs.coordinator().flatMap(theirs::unit)))
        .flatMap(Optional::stream)
        .filter(unit -> unit.acting() == Acting.ACCOUNT)
        .flatMap(unit -> theirs.headsOver(unit.id()).stream())
        .filter(head -> !isHeldBy(head, ticket.holder()))
        .findFirst()
        .flatMap(colleagues::called)
        .map(Colleague::who);
  }

  private static boolean isHeldBy(String head, Holder holder) {
    return holder instanceof Holder.Person(_, _, var listed)
        && listed != null
        && listed.id().equals(head);
  }

  /// As the directory has it today.
  private static Optional<Unit> unit(Holder holder, Colleagues colleagues) {
    return switch (holder) {
      case Holder.Unit unit -> listed(unit, colleagues);
      case Holder.Person(_, var unit, _) ->
          Optional.ofNullable(unit).flatMap(it -> listed(it, colleagues));
      case Holder.Receiving _, Holder.Agency _, Holder.Unnamed _ -> Optional.empty();
    };
  }

  private static Optional<Unit> listed(Holder.Unit unit, Colleagues colleagues) {
    String known = unit.listed() == null ? unit.name() : unit.listed().id();
    return colleagues
        .called(known)
        .map(it -> it.who().listed())
        .map(it -> Objects.requireNonNull(it).id())
        .flatMap(colleagues.directory()::unit);
  }
}

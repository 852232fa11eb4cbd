package saitrong.handoff;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.content.Directory;
import saitrong.content.Directory.Acting;
import saitrong.content.Directory.Unit;
import saitrong.shared.Language;
import saitrong.staff.Account;
import saitrong.staff.Role;
import saitrong.ticket.Holder;
import saitrong.ticket.UnitNames;

/// Whose work a chat is. It waits for its unit alone as long as somebody of that unit is at a
/// screen, and not for too long: whoever calls never waits where nobody looks. An agency with one
/// unit has one queue.
public final class UnitQueues {

  private final Supplier<@Nullable Directory> directory;
  private final WatchedQueue watched;
  private final HandoffProperties patience;
  private final InstantSource clock;

  public UnitQueues(
      Supplier<@Nullable Directory> directory,
      WatchedQueue watched,
      HandoffProperties patience,
      InstantSource clock) {
    this.directory = directory;
    this.watched = watched;
    this.patience = patience;
    this.clock = clock;
  }

  /// Those that have a queue of their own: none where there is but one.
  public List<Unit> all() {
    return in(directory.get());
  }

  /// Those that have one by this directory.
  public static List<Unit> in(@Nullable Directory directory) {
    var atTheDesk =
        directory == null
            ? List.<Unit>of()
            : directory.units().stream().filter(it -> it.acting() == Acting.ACCOUNT).toList();
    return atTheDesk.size() < 2 ? List.of() : atTheDesk;
  }

  /// As an account names it.
  public Optional<Unit> called(String name) {
    var named = new Holder.Unit(name);
    return all().stream().filter(it -> Holder.Unit.of(it).is(named)).findFirst();
  }

  /// For people, also where there is but one queue.
  public String nameOf(String written, Language language) {
    return new UnitNames(directory.get()).of(written, language);
  }

  public Optional<Unit> unit(String id) {
    return all().stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /// As the holder of a case is known here.
  public Optional<Unit> of(Holder holder) {
    var unit =
        switch (holder) {
          case Holder.Unit it -> it;
          case Holder.Person(_, var its, _) -> its;
          case Holder.Receiving _, Holder.Agency _, Holder.Unnamed _ -> null;
        };
    return unit == null
        ? Optional.empty()
        : all().stream().filter(it -> Holder.Unit.of(it).is(unit)).findFirst();
  }

  /// Those whose work somebody shares, by their ids, and for a head those below. None means all:
  /// whose account names no unit that there is works for everybody.
  public Set<String> of(Account account) {
    var own = all().stream().filter(it -> isOf(account, it)).map(Unit::id).toList();
    return account.is(Role.SUPERVISOR)
        ? all().stream()
            .map(Unit::id)
            .filter(it -> isAtOrBelow(it, own))
            .collect(Collectors.toUnmodifiableSet())
        : Set.copyOf(own);
  }

  private static boolean isOf(Account account, Unit unit) {
    return account.units().stream().map(Holder.Unit::new).anyMatch(Holder.Unit.of(unit)::is);
  }

  private boolean isAtOrBelow(String unit, List<String> own) {
    var known = Objects.requireNonNull(directory.get());
    return Stream.iterate(
            known.unit(unit),
            Optional::isPresent,
            (Optional<Unit> it) -> it.map(Unit::under).flatMap(known::unit))
        .flatMap(Optional::stream)
        .anyMatch(it -> own.contains(it.id()));
  }

  /// Of which unit it is, whoever may take it now.
  public Optional<Unit> of(Talk talk) {
    return Optional.ofNullable(talk.unit()).flatMap(it -> unit(it.id()));
  }

  /// Whom it waits for at this moment; absent where it waits for everybody.
  public Optional<Unit> awaited(Talk talk) {
    return of(talk).filter(it -> talk.state() == Talk.State.WAITING && isPatient(talk, it));
  }

  private boolean isPatient(Talk talk, Unit unit) {
    var since = talk.unit() == null ? talk.since() : talk.unit().since();
    return watched.isWatchedFor(unit.id())
        && clock.instant().isBefore(since.plus(patience.unclaimed()));
  }

  /// Whether it is on somebody's list: what waits for their units or for everybody, and what a
  /// colleague of their units, or of none, has.
  public boolean isFor(Account account, Talk talk) {
    var theirs = of(account);
    var whose = talk.state() == Talk.State.WAITING ? awaited(talk) : of(talk);
    return theirs.isEmpty() || whose.map(Unit::id).map(theirs::contains).orElse(true);
  }

  /// How the queue is for a call now.
  ///
  /// @param waiting who is before it
  /// @param watched whether somebody who may take it is at a screen
  public record Ahead(int waiting, boolean watched) {}

  /// @param unit absent where it would be everybody's
  public Ahead ahead(List<Talk> queue, @Nullable String unit) {
    return unit != null && watched.isWatchedFor(unit)
        ? new Ahead((int) queue.stream().filter(it -> isBefore(it, unit)).count(), true)
        : new Ahead(queue.size(), watched.isWatched());
  }

  /// From 1. Whoever waits for another unit is in nobody's way; whoever waits for everybody hears
  /// of all, for each of them may be taken first.
  public int placeOf(Talk talk, List<Talk> queue) {
    var before = queue.stream().filter(it -> it.id().compareTo(talk.id()) < 0).toList();
    var unit = awaited(talk).map(Unit::id).orElse(null);
    return 1 + ahead(before, unit).waiting();
  }

  private boolean isBefore(Talk other, String unit) {
    return awaited(other).map(Unit::id).map(unit::equals).orElse(true);
  }
}

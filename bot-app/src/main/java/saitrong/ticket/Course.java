package saitrong.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import saitrong.promise.Pause;
import saitrong.ticket.TicketEvent.Moved;

/// The steps that were taken with a case, in their order, and what they come to by now.
record Course(List<Moved> moves) {

  static Course in(List<TicketEvent> events) {
    return new Course(
        events.stream().filter(Moved.class::isInstance).map(Moved.class::cast).toList());
  }

  /// The last of these.
  Optional<Moved> last(Predicate<Moved> which) {
    return latestFirst().filter(which).findFirst();
  }

  /// The last that did something with the case itself.
  Optional<Moved> last() {
    return last(move -> !move.kind().isAside());
  }

  /// The last of these since it was closed the last time, if it ever was.
  private Optional<Moved> lastForThisResult(Predicate<Moved> which) {
    return latestFirst().takeWhile(move -> !move.to().isClosed()).filter(which).findFirst();
  }

  private Stream<Moved> latestFirst() {
    return moves.reversed().stream();
  }

  List<Pause> pauses() {
    var pauses = new ArrayList<Pause>();
    for (var move : moves) {
      if (move.to().waitsForTheCitizen() && !move.from().waitsForTheCitizen()) {
        pauses.add(new Pause(move.at(), null));
      } else if (move.from().waitsForTheCitizen() && !move.to().waitsForTheCitizen()) {
        pauses.add(new Pause(pauses.removeLast().from(), move.at()));
      }
    }
    return pauses;
  }

  List<Moved> toldWith(Moved step) {
    var behind = moves.subList(moves.indexOf(step) + 1, moves.size());
    boolean isDelay = step.kind() == StepKind.DELAY;
    var all = new ArrayList<>(List.of(step));
    behind.stream()
        .takeWhile(move -> isDelay ? !move.to().isClosed() : !move.kind().leadsOn())
        .forEach(all::add);
    return all;
  }

  Optional<Moved> sentBack() {
    return lastForThisResult(Course::isSentBack);
  }

  long reopened() {
    return moves.stream().filter(Course::isSentBack).count();
  }

  /// What was merged had no result that anybody could send back.
  static boolean isSentBack(Moved move) {
    return move.kind() == StepKind.REOPEN && move.from() != State.MERGED;
  }

  Optional<Moved> delay() {
    return lastForThisResult(move -> move.kind() == StepKind.DELAY);
  }

  Optional<Moved> lastDraft() {
    return lastForThisResult(move -> move.kind() == StepKind.DRAFT);
  }

  /// The last that was done about a draft, or that led the case on past it.
  Optional<Moved> ofADraft() {
    return last(move ->
        move.kind() == StepKind.DRAFT || move.kind() == StepKind.RETURN || move.kind().leadsOn());
  }

  Optional<String> stage() {
    return latestFirst()
        .takeWhile(move -> !move.kind().leadsOn())
        .filter(move -> move.kind() == StepKind.STAGE)
        .findFirst()
        .flatMap(
            move -> move.fact() instanceof Fact.Stage(var id) ? Optional.of(id) : Optional.empty());
  }

  Optional<Topic> topic() {
    return latestFirst()
        .flatMap(move ->
            move.fact() instanceof Fact.About(var topic) ? Stream.of(topic) : Stream.empty())
        .findFirst();
  }

  /// Whether the office did nothing yet. An answer of the bot is no action, and neither is taking
  /// it up, giving it to somebody, calling it otherwise, or saying that it will be late.
  boolean isUntouched() {
    return moves.stream()
        .noneMatch(move ->
            move.by() instanceof Actor.Staff
                && move.kind() != StepKind.ACCEPT
                && move.kind() != StepKind.DELAY
                && !move.kind().isAside());
  }
}

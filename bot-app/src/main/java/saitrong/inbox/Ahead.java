package saitrong.inbox;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import saitrong.store.GroupCommit;

/// What a citizen wrote earlier and another instance took in: it still waits, so it comes first. Of
/// pictures all the others count, for those that came in together share one answer. Asked before
/// each turn while there are neighbours, for many citizens in one query.
final class Ahead implements AutoCloseable {

  private final MailStore store;
  private final BooleanSupplier neighbours;
  private final GroupCommit<Mail, List<EventId>> questions;

  /// @param neighbours whether other instances take mail in too
  Ahead(MailStore store, BooleanSupplier neighbours) {
    this.store = store;
    this.neighbours = neighbours;
    this.questions = new GroupCommit<>("ahead", 200, this::ask);
  }

  List<EventId> of(Mail mail) {
    return neighbours.getAsBoolean() ? questions.submit(mail).join() : List.of();
  }

  List<Mail> read(List<EventId> ids) {
    return store.find(ids);
  }

  private List<List<EventId>> ask(List<Mail> group) {
    var citizens = new HashSet<String>();
    group.forEach(mail -> citizens.add(mail.event().envelope().citizen().value()));
    var waiting = new HashMap<String, Map<EventId, Instant>>();
    store.waitingOf(
        citizens,
        (citizen, id, at) -> waiting.computeIfAbsent(citizen, _ -> new HashMap<>()).put(id, at));
    return group.stream().map(mail -> aheadOf(mail, waiting)).toList();
  }

  private static List<EventId> aheadOf(Mail mail, Map<String, Map<EventId, Instant>> waiting) {
    var envelope = mail.event().envelope();
    boolean company = Gathering.comesInBursts(mail.event());
    return waiting.getOrDefault(envelope.citizen().value(), Map.of()).entrySet().stream()
        .filter(entry -> company || entry.getValue().isBefore(envelope.at()))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public void close() {
    questions.close();
  }
}

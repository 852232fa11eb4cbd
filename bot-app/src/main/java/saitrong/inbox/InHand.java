package saitrong.inbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import saitrong.shared.Ticker;

/// The mail that this instance has taken and is not done with, known by its event, so that nothing
/// is taken twice.
final class InHand {

  private final Map<EventId, Mail> mail = new ConcurrentHashMap<>();
  private final Pacing pacing;

  /// @param easy how much of it lets the door be quick
  InHand(int easy, InstantSource clock) {
    this.pacing = new Pacing(easy, clock);
  }

  /// False when it is here already.
  boolean take(Mail item) {
    return mail.putIfAbsent(item.id(), item) == null;
  }

  boolean holds(EventId id) {
    return mail.containsKey(id);
  }

  void done(List<Mail> items) {
    items.forEach(item -> mail.remove(item.id()));
    pacing.room(mail.size());
  }

  int size() {
    return mail.size();
  }

  Collection<Mail> all() {
    return mail.values();
  }

  /// When whoever brought something may be told that it is kept.
  CompletionStage<Void> pass(Instant came) {
    return pacing.pass(mail.size(), came);
  }

  /// The door is quick from here on, however much is in hand.
  void letsEverybodyPass() {
    pacing.open();
  }

  int atTheDoor() {
    return pacing.held();
  }

  Ticker pacer() {
    return new Ticker("pacing", Pacing.GLANCE, pacing::look);
  }
}

package saitrong.inbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import saitrong.store.GroupCommit;

/// Removes mail that is done with, many at a time. Nobody waits for it: a row that stays behind is
/// found again by the sweep, and its turn says that nothing is left to do.
final class Removals implements Lanes.Removal, AutoCloseable {

  private static final Duration PAUSE = Duration.ofMillis(20);

  private final MailStore store;
  private final GroupCommit<List<Mail>, Boolean> removals;

  Removals(MailStore store) {
    this.store = store;
    this.removals = GroupCommit.unhurried("answered", 500, PAUSE, this::remove);
  }

  private List<Boolean> remove(List<List<Mail>> groups) {
    store.remove(groups.stream().flatMap(List::stream).map(Mail::id).toList());
    return groups.stream().map(_ -> true).toList();
  }

  @Override
  public CompletionStage<Boolean> answered(List<Mail> mail) {
    return removals.submit(mail);
  }

  @Override
  public boolean waits(List<Mail> mail) {
    return store.anyWaits(mail.stream().map(Mail::id).toList());
  }

  @Override
  public void hopeless(List<Mail> mail, String reason) {
    store.park(mail, reason);
  }

  @Override
  public void close() {
    removals.close();
  }
}

package saitrong.inbox;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import saitrong.store.GroupCommit;
import saitrong.store.WriteTrouble;

/// Stores what comes in, many webhooks in one write, and then hands it over.
final class DurableInbox implements Inbox, AutoCloseable {

  private static final Comparator<Inbound> BY_TIME =
      Comparator.comparing(event -> event.envelope().at());

  private final MailStore store;
  private final InHand inHand;
  private final Lanes lanes;
  private final InstantSource clock;
  private final int mostWaiting;
  private final GroupCommit<Mail, Mail> arrivals;

  DurableInbox(
      MailStore store,
      WriteTrouble trouble,
      InHand inHand,
      Lanes lanes,
      InstantSource clock,
      InboxProperties limits) {
    this.store = store;
    this.inHand = inHand;
    this.lanes = lanes;
    this.clock = clock;
    this.mostWaiting = limits.mostWaiting();
    this.arrivals =
        new GroupCommit<>("mail", limits.mostPerCommit(), trouble.watched("mail", this::insert));
  }

  private List<Mail> insert(List<Mail> group) {
    store.insert(group);
    return group;
  }

  boolean isBusy() {
    return arrivals.waiting() + inHand.size() > 0;
  }

  @Override
  public CompletionStage<Void> keep(List<Inbound> events) {
    if (inHand.size() + arrivals.waiting() + events.size() > mostWaiting) {
      return CompletableFuture.failedFuture(new InboxClosed("too much waits"));
    }
    var came = clock.instant();
    return kept(events).thenCompose(_ -> inHand.pass(came));
  }

  private CompletionStage<Void> kept(List<Inbound> events) {
    return events.size() == 1
        ? arrivals.submit(store.seal(events.getFirst())).handle(this::handOver)
        : keptTogether(events);
  }

  private CompletionStage<Void> keptTogether(List<Inbound> events) {
    var inOrder = new ArrayList<>(events);
    Collections.sort(inOrder, BY_TIME);
    var kept =
        inOrder.stream()
            .map(event -> arrivals.submit(store.seal(event)).handle(this::handOver))
            .toArray(CompletableFuture<?>[]::new);
    return CompletableFuture.allOf(kept);
  }

  private Void handOver(@Nullable Mail mail, @Nullable Throwable failure) {
    if (mail == null) {
      throw new InboxClosed("the store is away");
    }
    lanes.offer(mail);
    return null;
  }

  @Override
  public void close() {
    arrivals.close();
  }
}

package saitrong.inbox;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executor;
import saitrong.shared.Alarm;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;

/// A real inbox, wired by hand for tests of other packages.
public final class WiredInbox implements AutoCloseable {

  private final MailStore store;
  private final Answered answered;
  private final Lanes lanes;
  private final DurableInbox inbox;
  private final Sweep sweep;

  private WiredInbox(MailStore store, Answered answered, Lanes lanes, InstantSource clock) {
    this.store = store;
    this.answered = answered;
    this.lanes = lanes;
    this.inbox = new DurableInbox(store, lanes, 100, 50);
    this.sweep = new Sweep(store, lanes, clock);
  }

  public static List<DeclaredCollection> collections() {
    var configuration = new InboxConfiguration();
    return List.of(configuration.mailCollection(), configuration.parkedMailCollection());
  }

  public static Mailbox mailboxIn(MongoDatabase database, FieldCipher cipher, InstantSource clock) {
    return new MailStore(database, cipher, clock);
  }

  public static WiredInbox over(
      Mailbox mailbox, TurnHandler handler, Executor threads, Alarm alarm, InstantSource clock) {
    var store = (MailStore) mailbox;
    var answered = new Answered(store);
    return new WiredInbox(
        store, answered, new Lanes(handler, answered, threads, alarm, clock), clock);
  }

  public Inbox door() {
    return inbox;
  }

  public void sweep() {
    sweep.next();
  }

  public int inHand() {
    return lanes.waiting();
  }

  public long parked() {
    return store.countParked();
  }

  @Override
  public void close() {
    inbox.close();
    answered.close();
  }
}

package saitrong.inbox;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executor;
import saitrong.shared.Alarm;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.store.WriteTrouble;

/// A real inbox, wired by hand for tests of other packages.
public final class WiredInbox implements AutoCloseable {

  private final MailStore store;
  private final Removals removals;
  private final Ahead ahead;
  private final InHand inHand;
  private final Lanes lanes;
  private final DurableInbox inbox;
  private final Sweep sweep;
  private final LapsingTokens lapsing;
  private final UrgentMail urgent;

  private WiredInbox(
      MailStore store,
      WriteTrouble trouble,
      TurnHandler handler,
      Executor threads,
      Alarm alarm,
      InstantSource clock) {
    this.store = store;
    this.removals = new Removals(store);
    this.ahead = new Ahead(store, () -> true);
    var limits = new InboxProperties(100, 50);
    this.inHand = new InHand(limits.mostWaiting(), clock);
    this.lanes = new Lanes(inHand, handler, removals, ahead, threads, alarm, clock);
    this.inbox = new DurableInbox(store, trouble, inHand, lanes, clock, limits);
    this.sweep = new Sweep(store, inHand, lanes, clock);
    this.lapsing = new LapsingTokens(lanes, store, handler, threads, clock);
    this.urgent = new UrgentMail(lanes, store, handler, threads, clock);
  }

  public static List<DeclaredCollection> collections() {
    var configuration = new InboxConfiguration();
    return List.of(configuration.mailCollection(), configuration.parkedMailCollection());
  }

  public static Mailbox mailboxIn(MongoDatabase database, FieldCipher cipher, InstantSource clock) {
    return new MailStore(database, cipher, clock);
  }

  public static WiredInbox over(
      Mailbox mailbox,
      WriteTrouble trouble,
      TurnHandler handler,
      Executor threads,
      Alarm alarm,
      InstantSource clock) {
    return new WiredInbox((MailStore) mailbox, trouble, handler, threads, alarm, clock);
  }

  public Inbox door() {
    return inbox;
  }

  /// The first round is the one at the start.
  public void sweep() {
    if (sweep.isRunning()) {
      sweep.next();
    } else {
      sweep.start();
    }
  }

  public void looksAfterLapsingTokens() {
    lapsing.look();
  }

  public void looksForUrgentMail() {
    urgent.look();
  }

  /// As closing time does.
  public void closes() {
    lanes.takeNoMore();
  }

  public int inHand() {
    return inHand.size();
  }

  public long parked() {
    return store.countParked();
  }

  @Override
  public void close() {
    inbox.close();
    removals.close();
    ahead.close();
  }
}

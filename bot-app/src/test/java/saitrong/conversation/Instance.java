package saitrong.conversation;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.Citizens;
import saitrong.citizen.LineUserId;
import saitrong.citizen.StoredCitizensForTests;
import saitrong.inbox.Inbound;
import saitrong.inbox.Mailbox;
import saitrong.inbox.ReplyToken;
import saitrong.inbox.WiredInbox;
import saitrong.message.Outgoing;
import saitrong.outbox.MessageSender;
import saitrong.outbox.Outcome;
import saitrong.outbox.WiredOutbox;
import saitrong.shared.Life;
import saitrong.store.FieldCipher;
import saitrong.store.FragileDatabase;
import saitrong.store.WriteTrouble;
import saitrong.transcript.Transcript;
import saitrong.transcript.TranscriptForTests;

/// One instance of the helpdesk, wired by hand as Spring would wire it. Its turns run one after the
/// other on the thread of the test, when the test says so: what happens in which order is the
/// test's choice.
public final class Instance implements AutoCloseable {

  private final String name;
  private final Desk desk;
  private final FieldCipher cipher;
  private final Life life = new Life();
  private final Deque<Runnable> tasks = new ConcurrentLinkedDeque<>();
  private final List<AutoCloseable> closeables = new ArrayList<>();
  private final WriteTrouble trouble;
  private final Citizens citizens;
  private final Transcript transcript;
  private final WiredOutbox out;
  private final WiredInbox in;
  private final WiredTurns turns;
  private volatile boolean storeIsAway;
  private volatile Life.Witness witness = (step, before) -> {};

  Instance(String name, Desk desk, FieldCipher cipher, boolean alone) {
    this.name = name;
    this.desk = desk;
    this.cipher = cipher;
    var database = FragileDatabase.of(desk.database(), life);
    var clock = desk.clock();
    this.trouble = new WriteTrouble(clock);
    this.citizens = StoredCitizensForTests.in(database, cipher, trouble, clock);
    this.transcript = TranscriptForTests.in(database);
    var line = new Wire();
    this.out =
        new WiredOutbox(
            database, cipher, line, desk.line(), citizens, transcript, this::queue, clock);
    var mailbox = WiredInbox.mailboxIn(database, cipher, clock);
    this.turns = turns(database, line, mailbox, alone);
    this.in = WiredInbox.over(mailbox, trouble, turns.handler(), this::queue, clock, clock);
    closeables.addAll(List.of((AutoCloseable) citizens, transcript, turns, in));
    life.watchedBy(this::seen);
  }

  private WiredTurns turns(MongoDatabase database, Wire line, Mailbox mailbox, boolean alone) {
    return WiredTurns.over(
        name + " " + UUID.randomUUID(),
        alone,
        desk.routing(),
        new OwnersInThisLife(desk.owners(), life),
        (_, _, _) -> desk.cases(),
        desk.talks(),
        desk.library(),
        desk::content,
        database,
        cipher,
        line,
        out,
        transcript,
        citizens,
        mailbox,
        desk.clock());
  }

  /// The way to LINE, as steps of this life.
  private final class Wire implements MessageSender {

    @Override
    public byte[] freeze(Outgoing outgoing) {
      return desk.line().freeze(outgoing);
    }

    @Override
    public Outcome reply(ReplyToken token, byte[] frozen) {
      return life.step("line.reply", () -> desk.line().reply(token, frozen));
    }

    @Override
    public Outcome push(LineUserId to, byte[] frozen, UUID retryKey) {
      return life.step("line.push", () -> desk.line().push(to, frozen, retryKey));
    }

    @Override
    public void showLoading(LineUserId to, Duration howLong) {}
  }

  /// The dead start nothing new.
  private void queue(Runnable task) {
    if (!life.isOver()) {
      tasks.add(task);
    }
  }

  private void seen(String step, boolean before) {
    if (before && storeIsAway && !step.startsWith("line.")) {
      throw new MongoTimeoutException("the store is away");
    }
    witness.sees(step, before);
  }

  /// Told of every step of this instance; may end its life.
  public void watchedBy(Life.Witness other) {
    witness = other;
  }

  public void storeIsAway(boolean away) {
    storeIsAway = away;
  }

  public Life life() {
    return life;
  }

  /// The webhook comes in, and everything that it leads to at once is done.
  public void receives(Inbound... events) {
    keeps(events).join();
    works();
  }

  /// The webhook comes in; nothing is done about it yet.
  public CompletableFuture<Void> keeps(Inbound... events) {
    for (var event : events) {
      desk.issueToken(event);
    }
    return citizens
        .remember(desk.contactsOf(events))
        .thenCompose(known -> in.door().keep(List.of(events)))
        .toCompletableFuture();
  }

  /// Does everything that can be done now.
  public void works() {
    for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
      perform(task);
    }
  }

  /// Does what was begun last, while all else waits.
  public void doesTheLatest() {
    var latest = tasks.pollLast();
    if (latest != null) {
      perform(latest);
    }
  }

  /// The same until nothing is left.
  public void worksFromBehind() {
    while (!tasks.isEmpty()) {
      doesTheLatest();
    }
  }

  private void perform(Runnable task) {
    try {
      task.run();
    } catch (Life.Ended killed) {
      tasks.clear();
    }
  }

  /// What the tickers do each second.
  public void sweeps() {
    if (!life.isOver()) {
      perform(this::sweepBoth);
      works();
    }
  }

  private void sweepBoth() {
    trying(in::sweep);
    trying(in::looksForUrgentMail);
    trying(out::sweep);
    trying(turns::doesWhatIsDue);
  }

  /// A ticker outlives its rounds.
  private static void trying(Runnable round) {
    try {
      round.run();
    } catch (RuntimeException failedAsTheTickerKnows) {
      // tried again at the next tick
    }
  }

  public WiredOutbox out() {
    return out;
  }

  public WiredInbox in() {
    return in;
  }

  /// What the health tells of writes.
  WriteTrouble trouble() {
    return trouble;
  }

  public Citizens citizens() {
    return citizens;
  }

  public Transcript transcript() {
    return transcript;
  }

  /// As `kill -9`: whatever it was about to do does not happen.
  public void dies() {
    life.end();
    tasks.clear();
  }

  @Override
  public void close() {
    life.end();
    closeables.forEach(Instance::closeQuietly);
  }

  private static void closeQuietly(@Nullable AutoCloseable it) {
    try {
      if (it != null) {
        it.close();
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}

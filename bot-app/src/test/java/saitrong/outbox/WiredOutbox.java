package saitrong.outbox;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executor;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Citizens;
import saitrong.citizen.LineUserId;
import saitrong.inbox.ReplyToken;
import saitrong.message.Message;
import saitrong.message.Outgoing;
import saitrong.shared.Backoff;
import saitrong.shared.MovableClock;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.transcript.Transcript;

/// A real outbox, wired by hand for tests of other packages.
public final class WiredOutbox {

  /// Pushes that only binding messages may use.
  public static final int RESERVE = 10;

  private final Outbox outbox;
  private final Courier courier;
  private final OutboxSweep sweep;
  private final LetterStore store;
  private final PushBudget budget;
  private final MessageSender line;

  public WiredOutbox(
      MongoDatabase database,
      FieldCipher cipher,
      MessageSender line,
      QuotaSource figures,
      Citizens citizens,
      Transcript transcript,
      Executor threads,
      MovableClock clock) {
    this.line = line;
    this.store = new LetterStore(database, cipher, clock.instant());
    this.outbox = new Outbox(store, line, transcript, clock);
    this.budget = new PushBudget(figures, RESERVE, clock);
    var oneAtATime = new OneAtATime();
    var chance = new Random(1);
    var soon = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(5), chance);
    var later = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(5), chance);
    this.courier =
        new Courier(informed(line), citizens, outbox, budget, oneAtATime, soon, clock, clock);
    this.sweep =
        new OutboxSweep(store, outbox, line, citizens, budget, oneAtATime, later, threads, clock);
  }

  /// In the helpdesk a ticker asks LINE for the quota; here it is asked whenever a reply goes out.
  private MessageSender informed(MessageSender line) {
    return new MessageSender() {
      @Override
      public byte[] freeze(Outgoing outgoing) {
        return line.freeze(outgoing);
      }

      @Override
      public Outcome reply(ReplyToken token, byte[] frozen) {
        budget.refresh();
        return line.reply(token, frozen);
      }

      @Override
      public Outcome push(LineUserId to, byte[] frozen, UUID retryKey) {
        return line.push(to, frozen, retryKey);
      }

      @Override
      public void showLoading(LineUserId to, Duration howLong) {
        line.showLoading(to, howLong);
      }
    };
  }

  public static List<DeclaredCollection> collections() {
    var configuration = new OutboxConfiguration();
    return List.of(
        configuration.outboxCollection(),
        configuration.freeWaysCollection(),
        configuration.parkedLettersCollection());
  }

  public Outbox outbox() {
    return outbox;
  }

  /// As a turn does whose answer could not go out.
  public void handsOver(UUID key, CitizenId to, String text) {
    var outgoing = new Outgoing(List.of(new Message.Text(text)), List.of());
    var letter =
        new Letter(
            key,
            to,
            null,
            Instant.EPOCH,
            line.freeze(outgoing),
            1,
            Weight.BINDING,
            false,
            List.of(),
            List.of());
    outbox.takeOver(letter, null);
  }

  public Courier courier() {
    return courier;
  }

  /// As the ticker does.
  public void asksForTheQuota() {
    budget.refresh();
  }

  public void sweep() {
    budget.refresh();
    sweep.everySecond();
  }

  public long parked() {
    return store.countParked();
  }
}

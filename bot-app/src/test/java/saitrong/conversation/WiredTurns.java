package saitrong.conversation;

import com.mongodb.client.MongoDatabase;
import java.util.function.Function;
import java.util.function.Supplier;
import saitrong.citizen.Citizens;
import saitrong.content.Content;
import saitrong.inbox.Mailbox;
import saitrong.inbox.TurnHandler;
import saitrong.outbox.MessageSender;
import saitrong.outbox.WiredOutbox;
import saitrong.shared.MovableClock;
import saitrong.store.FieldCipher;
import saitrong.timer.WiredTimers;
import saitrong.transcript.Transcript;

/// Real turns, wired by hand.
record WiredTurns(
    Conversations conversations, TurnHandler handler, WiredTimers timers, KeptDrafts drafts)
    implements AutoCloseable {

  static WiredTurns over(
      String instance,
      boolean alone,
      Routing routing,
      Owners owners,
      CasesInTheChat cases,
      TalksInTheChat talks,
      Function<Content, Library> library,
      Supplier<Content> content,
      MongoDatabase database,
      FieldCipher cipher,
      MessageSender line,
      WiredOutbox out,
      Transcript transcript,
      Citizens citizens,
      Mailbox mailbox,
      MovableClock clock) {
    var conversations = new Conversations(database, cipher, 1000);
    var leases = new Leases(instance, alone, clock, clock::nanos);
    var end =
        new TurnEnd(
            out.courier(),
            out.outbox(),
            transcript,
            citizens,
            mailbox,
            owners,
            new Lessons(owners),
            cipher,
            clock);
    var timers = new WiredTimers(database, cipher, clock);
    var drafts = new KeptDrafts(timers.timers(), conversations, owners, content, clock);
    var composer = new Composer(line, out.outbox(), mailbox, cipher, leases);
    var holding = new TurnHold.Holding(conversations, leases, new SaidAhead(mailbox, transcript));
    var outcomes =
        new Outcomes(
            conversations, composer, owners, talks, content, FakeLinks.none(), library, clock);
    var turns =
        new Turns(
            conversations,
            new Decisions(routing, FakeLinks.none(), library),
            composer,
            outcomes,
            end,
            new Unfinished(conversations, transcript, mailbox, holding, end, outcomes),
            transcript,
            holding,
            new StandIn(
                conversations, out.courier(), line, cipher, transcript, talks, content, clock),
            drafts,
            cases,
            talks,
            OwnAccounts.NONE,
            content,
            clock);
    return new WiredTurns(conversations, turns, timers, drafts);
  }

  /// As the ticker of timers does.
  void doesWhatIsDue() {
    timers.sweep(Runnable::run, drafts);
  }

  @Override
  public void close() {
    conversations.close();
  }
}

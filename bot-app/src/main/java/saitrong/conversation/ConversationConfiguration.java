package saitrong.conversation;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saitrong.attachment.Attachments;
import saitrong.booking.BookingEffects;
import saitrong.booking.BookingReminders;
import saitrong.citizen.Citizens;
import saitrong.citizen.Officials;
import saitrong.content.Contents;
import saitrong.document.Documents;
import saitrong.document.ResultFiles;
import saitrong.flow.Intake;
import saitrong.handoff.ChatCards;
import saitrong.handoff.ScriptsInAChat;
import saitrong.handoff.SentWaiting;
import saitrong.handoff.SpokenTo;
import saitrong.handoff.Talks;
import saitrong.handoff.UnitQueues;
import saitrong.inbox.Inbox;
import saitrong.inbox.Mailbox;
import saitrong.inbox.TurnHandler;
import saitrong.learning.Learning;
import saitrong.linked.LinkedChats;
import saitrong.outbox.Courier;
import saitrong.outbox.MessageSender;
import saitrong.outbox.Outbox;
import saitrong.rating.Ratings;
import saitrong.rating.Scores;
import saitrong.rating.Surveys;
import saitrong.shared.Ticker;
import saitrong.shared.Ulid;
import saitrong.store.Database;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.ticket.Tickets;
import saitrong.timer.Timers;
import saitrong.transcript.Transcript;

@Configuration(proxyBeanMethods = false)
class ConversationConfiguration {

  private static final int CACHED = 50_000;

  @Bean
  DeclaredCollection conversationsCollection() {
    return DeclaredCollection.indexed(Conversations.COLLECTION);
  }

  @Bean
  DeclaredCollection caseCardsCollection() {
    return CaseCards.COLLECTION;
  }

  @Bean
  CaseCards caseCards(MongoDatabase database, InstantSource clock) {
    return new CaseCards(database, clock);
  }

  @Bean
  Ticker caseCardsTicker(CaseCards cards) {
    return new Ticker("case-cards", Duration.ofHours(1), cards::forgetOld);
  }

  @Bean
  Conversations conversations(MongoDatabase database, FieldCipher cipher) {
    return new Conversations(database, cipher, CACHED);
  }

  @Bean
  Languages languages(Conversations conversations) {
    return citizen -> conversations.load(citizen).state().language();
  }

  @Bean
  SpokenTo spokenTo(Languages languages) {
    return languages::of;
  }

  @Bean
  Leases leases(Database database, Ulid ulid, InstantSource clock) {
    return new Leases(ulid.next(), database.isOursAlone(), clock, System::nanoTime);
  }

  @Bean
  Composer composer(
      MessageSender line, Outbox outbox, Mailbox mailbox, FieldCipher cipher, Leases leases) {
    return new Composer(line, outbox, mailbox, cipher, leases);
  }

  @Bean
  Lessons lessons(Owners owners) {
    return new Lessons(owners);
  }

  @Bean
  TurnEnd turnEnd(
      Courier courier,
      Outbox outbox,
      Transcript transcript,
      Citizens citizens,
      Mailbox mailbox,
      Owners owners,
      Lessons lessons,
      FieldCipher cipher,
      InstantSource clock) {
    return new TurnEnd(
        courier, outbox, transcript, citizens, mailbox, owners, lessons, cipher, clock);
  }

  @Bean
  TurnHold.Holding holding(
      Conversations conversations, Leases leases, Mailbox mailbox, Transcript transcript) {
    return new TurnHold.Holding(conversations, leases, new SaidAhead(mailbox, transcript));
  }

  @Bean
  Unfinished unfinished(
      Conversations conversations,
      Transcript transcript,
      Mailbox mailbox,
      TurnHold.Holding holding,
      TurnEnd end,
      Outcomes outcomes) {
    return new Unfinished(conversations, transcript, mailbox, holding, end, outcomes);
  }

  @Bean
  FlowReminders flowReminders(
      Timers timers,
      Conversations conversations,
      Outbox outbox,
      Contents contents,
      InstantSource clock) {
    return new FlowReminders(timers, conversations, outbox, contents::active, clock);
  }

  @Bean
  KeptDrafts keptDrafts(
      Timers timers,
      Conversations conversations,
      Owners owners,
      Contents contents,
      InstantSource clock) {
    return new KeptDrafts(timers, conversations, owners, contents::active, clock);
  }

  @Bean
  BookingReminders bookingNotes(
      Conversations conversations, Outbox outbox, Contents contents, InstantSource clock) {
    return new BookingNotes(conversations, outbox, contents::active, clock);
  }

  @Bean
  Links links(Documents documents, Tickets tickets) {
    return new DocumentLinks(documents, tickets.reopenDays(), tickets::registerYear);
  }

  @Bean
  CasesInTheChat casesInTheChat(Tickets tickets, CaseCards cards, Officials officials) {
    return new StoredCasesInTheChat(tickets, cards, officials);
  }

  @Bean
  TalksInTheChat talksInTheChat(Talks talks, Tickets tickets, UnitQueues units, Outbox outbox) {
    return new StoredTalksInTheChat(talks, tickets, units, outbox);
  }

  @Bean
  ScriptsInAChat scriptsInAChat(
      Inbox inbox, Conversations conversations, Contents contents, InstantSource clock) {
    return new MailedScripts(inbox, conversations, contents::active, clock);
  }

  @Bean
  ChatCards chatCards(
      Tickets tickets,
      ResultFiles files,
      Links links,
      Languages languages,
      Contents contents,
      InstantSource clock) {
    return new StoredChatCards(tickets, files::address, links, languages, contents::active, clock);
  }

  @Bean
  Owners owners(
      Tickets tickets,
      BookingEffects bookings,
      Ratings ratings,
      Surveys surveys,
      Scores scores,
      FlowReminders reminders,
      Attachments attachments,
      ResultFiles files,
      Talks talks,
      SentWaiting waiting,
      Learning learning,
      Contents contents,
      InstantSource clock) {
    var results = new ResultOwner(tickets, scores, contents::active, clock);
    return new ScriptOwners(
        new CaseOwner(tickets, attachments, files::address, waiting, contents::active, results),
        results,
        bookings,
        ratings,
        surveys,
        reminders,
        attachments,
        talks,
        learning);
  }

  @Bean
  Outcomes outcomes(
      Conversations conversations,
      Composer composer,
      Owners owners,
      TalksInTheChat talks,
      Contents contents,
      Links links,
      InstantSource clock) {
    return new Outcomes(
        conversations, composer, owners, talks, contents::active, links, Library.OF_CONTENT, clock);
  }

  /// Beside the start, so that neither it nor the first person asked for their place waits.
  @Bean
  ApplicationListener<ApplicationReadyEvent> placesAtHand() {
    return _ -> Thread.startVirtualThread(Intake::prepare);
  }

  @Bean
  CommitMetrics commitMetrics(Conversations conversations) {
    return new CommitMetrics(conversations);
  }

  @Bean
  StandIn standIn(
      Conversations conversations,
      Courier courier,
      MessageSender line,
      FieldCipher cipher,
      Transcript transcript,
      TalksInTheChat talks,
      Contents contents,
      InstantSource clock) {
    return new StandIn(
        conversations, courier, line, cipher, transcript, talks, contents::active, clock);
  }

  @Bean
  TurnHandler turns(
      Conversations conversations,
      Composer composer,
      Outcomes outcomes,
      TurnEnd end,
      Unfinished unfinished,
      Transcript transcript,
      TurnHold.Holding holding,
      StandIn standIn,
      KeptDrafts drafts,
      CasesInTheChat cases,
      TalksInTheChat talks,
      LinkedChats linked,
      Contents contents,
      Links links,
      InstantSource clock,
      MeterRegistry registry) {
    return new TimedTurns(
        new Turns(
            conversations,
            new Decisions(Routing.ofTheBackbone(), links, Library.OF_CONTENT),
            composer,
            outcomes,
            end,
            unfinished,
            transcript,
            holding,
            standIn,
            drafts,
            cases,
            talks,
            new StoredOwnAccounts(linked),
            contents::active,
            clock),
        registry);
  }
}

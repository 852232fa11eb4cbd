package saitrong.handoff;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saitrong.citizen.Citizens;
import saitrong.content.Contents;
import saitrong.outbox.Outbox;
import saitrong.shared.Ticker;
import saitrong.shared.Ulid;
import saitrong.staff.Accounts;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.store.Signals;
import saitrong.ticket.Tickets;
import saitrong.transcript.Transcript;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HandoffProperties.class)
class HandoffConfiguration {

  @Bean
  DeclaredCollection talksCollection() {
    return TalkRows.COLLECTION;
  }

  @Bean
  DeclaredCollection unsettledTalksCollection() {
    return UnsettledTalks.COLLECTION;
  }

  @Bean
  DeclaredCollection talkLooksCollection() {
    return TalkLooks.COLLECTION;
  }

  @Bean
  TalkLooks talkLooks(MongoDatabase database, InstantSource clock) {
    return new TalkLooks(database, clock);
  }

  @Bean
  Ticker talkLooksTicker(TalkLooks looks) {
    return new Ticker("talk-looks", Duration.ofHours(1), looks::forgetOld);
  }

  @Bean
  DeclaredCollection deskPresenceCollection() {
    return WatchedQueue.COLLECTION;
  }

  @Bean
  WatchedQueue watchedQueue(MongoDatabase database, InstantSource clock) {
    return new WatchedQueue(database, clock);
  }

  @Bean
  Ticker watchedQueueTicker(WatchedQueue watched) {
    return new Ticker("watched-queue", Duration.ofSeconds(5), watched::readAnew);
  }

  @Bean
  UnitQueues unitQueues(
      Contents contents, WatchedQueue watched, HandoffProperties patience, InstantSource clock) {
    return new UnitQueues(() -> contents.active().directory(), watched, patience, clock);
  }

  @Bean
  TalkRows talkRows(MongoDatabase database) {
    return new TalkRows(database);
  }

  @Bean
  OpenTalks openTalks(TalkRows rows, UnsettledTalks owed) {
    return new OpenTalks(rows, owed);
  }

  @Bean
  UnsettledTalks unsettledTalks(MongoDatabase database) {
    return new UnsettledTalks(database);
  }

  @Bean
  Talks talks(
      TalkRows rows,
      UnsettledTalks unsettled,
      OpenTalks open,
      Signals signals,
      Ulid ids,
      InstantSource clock) {
    return new Talks(rows, unsettled, open, signals::tell, ids, clock);
  }

  @Bean
  TalkNotes talkNotes(Transcript transcript, FieldCipher cipher, Talks talks, InstantSource clock) {
    return new TalkNotes(transcript, cipher, talks, clock);
  }

  @Bean
  Ticker openTalksTicker(OpenTalks open) {
    return new Ticker("open-talks", Duration.ofSeconds(3), open::readAnew);
  }

  @Bean
  Ticker talksOverTicker(Talks talks, Tickets tickets) {
    return new Ticker(
        "talks-over",
        Duration.ofHours(1),
        () ->
            talks.forgetOver(
                it -> tickets.logbook().under(it.caseKey()).map(of -> of.number().toString())));
  }

  @Bean
  QueueWords queueWords(Outbox outbox, Talks talks, SpokenTo spoken, Contents contents) {
    return new QueueWords(outbox, talks, spoken, contents::active);
  }

  @Bean
  Officers officers(Accounts accounts) {
    return new Officers(accounts);
  }

  @Bean
  Ticker keptWaitingTicker(
      Talks talks,
      QueueWords words,
      Officers officers,
      Citizens citizens,
      Contents contents,
      HandoffProperties patience,
      InstantSource clock) {
    var looking =
        new KeptWaiting(talks, words, officers, citizens, contents::active, patience, clock);
    return new Ticker("kept-waiting", Duration.ofSeconds(10), looking::look);
  }

  /// Another instance changed something. Listeners wait for nothing, so the reading has a thread of
  /// its own; what changes while it reads is read by the next.
  @Bean
  DisposableBean hearsOfTalks(Signals signals, OpenTalks open) {
    var isOnItsWay = new AtomicBoolean();
    var listening =
        signals.listen(signal -> {
          if (signal.what().equals(Talks.SIGNAL) && isOnItsWay.compareAndSet(false, true)) {
            Thread.ofVirtual()
                .name("open-talks")
                .start(() -> {
                  isOnItsWay.set(false);
                  open.readAnew();
                });
          }
        });
    return listening::close;
  }
}

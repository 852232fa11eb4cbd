package saitrong.inbox;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saitrong.shared.Alarm;
import saitrong.shared.Pause;
import saitrong.shared.Ticker;
import saitrong.store.Database;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InboxProperties.class)
class InboxConfiguration {

  @Bean
  DeclaredCollection mailCollection() {
    return DeclaredCollection.toDo(MailStore.MAIL);
  }

  @Bean
  DeclaredCollection parkedMailCollection() {
    return DeclaredCollection.toDo(MailStore.PARKED);
  }

  @Bean
  DeclaredCollection instancesCollection() {
    return DeclaredCollection.toDo(Neighbours.COLLECTION);
  }

  @Bean
  MailStore mailStore(MongoDatabase database, FieldCipher cipher, InstantSource clock) {
    return new MailStore(database, cipher, clock);
  }

  @Bean
  Removals removals(MailStore store) {
    return new Removals(store);
  }

  @Bean
  Lanes lanes(
      TurnHandler handler,
      Removals removals,
      Ahead ahead,
      Executor turnThreads,
      Alarm alarm,
      InstantSource clock) {
    return new Lanes(handler, removals, ahead, turnThreads, alarm, clock);
  }

  @Bean
  DurableInbox inbox(MailStore store, Lanes lanes, InboxProperties properties) {
    return new DurableInbox(store, lanes, properties.mostWaiting(), properties.mostPerCommit());
  }

  @Bean
  ClosingTime closingTime(DurableInbox inbox, Lanes lanes, InstantSource clock, Pause pause) {
    return new ClosingTime(inbox, lanes, clock, pause);
  }

  @Bean
  Neighbours neighbours(MongoDatabase mongo, Database database, InstantSource clock, Pause pause) {
    return new Neighbours(mongo, database.isOursAlone(), clock, pause);
  }

  @Bean
  Ticker neighboursTicker(Neighbours neighbours) {
    return new Ticker("neighbours", Neighbours.EVERY, neighbours::look);
  }

  @Bean
  Ahead ahead(MailStore store, Neighbours neighbours) {
    return new Ahead(store, neighbours::areThere);
  }

  @Bean
  Sweep mailSweep(MailStore store, Lanes lanes, InstantSource clock) {
    return new Sweep(store, lanes, clock);
  }

  @Bean
  MailFigures mailFigures(MailStore store, InstantSource clock) {
    return new MailFigures(store, clock);
  }

  @Bean
  Ticker mailFiguresTicker(MailFigures figures) {
    return new Ticker("mail-figures", Duration.ofSeconds(5), figures::look);
  }

  @Bean
  Ticker stillAtItTicker(
      Lanes lanes, TurnHandler handler, Executor turnThreads, InstantSource clock) {
    var aside = new Aside(turnThreads);
    var watch =
        new StillAtIt(lanes::inHand, who -> aside.execute(() -> handler.stillAtIt(who)), clock);
    return new Ticker("still-at-it", StillAtIt.EVERY, watch::look);
  }

  @Bean
  Ticker lapsingTokensTicker(
      Lanes lanes,
      MailStore store,
      TurnHandler handler,
      Executor turnThreads,
      InstantSource clock) {
    var watch = new LapsingTokens(lanes, store, handler, turnThreads, clock);
    return new Ticker("lapsing-tokens", LapsingTokens.EVERY, watch::look);
  }

  @Bean
  Ticker mailTicker(Sweep sweep) {
    return new Ticker("mail", Duration.ofSeconds(1), sweep::next);
  }
}

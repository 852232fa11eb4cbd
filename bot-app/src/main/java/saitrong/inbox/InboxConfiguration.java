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
import saitrong.store.WriteTrouble;

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
  InHand inHand(InboxProperties limits, InstantSource clock) {
    return new InHand(limits.easy(), clock);
  }

  @Bean
  Ticker pacer(InHand inHand) {
    return inHand.pacer();
  }

  @Bean
  Lanes lanes(
      InHand inHand,
      TurnHandler handler,
      Removals removals,
      Ahead ahead,
      Executor turnThreads,
      Alarm alarm,
      InstantSource clock) {
    return new Lanes(inHand, handler, removals, ahead, turnThreads, alarm, clock);
  }

  @Bean
  DurableInbox inbox(
      MailStore store,
      WriteTrouble trouble,
      InHand inHand,
      Lanes lanes,
      InstantSource clock,
      InboxProperties limits) {
    return new DurableInbox(store, trouble, inHand, lanes, clock, limits);
  }

  @Bean
  ClosingTime closingTime(
      DurableInbox inbox, InHand inHand, Lanes lanes, InstantSource clock, Pause pause) {
    return new ClosingTime(inbox, inHand, lanes, clock, pause);
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
  Sweep mailSweep(MailStore store, InHand inHand, Lanes lanes, InstantSource clock) {
    return new Sweep(store, inHand, lanes, clock);
  }

  @Bean
  MailFigures mailFigures(MailStore store, InHand inHand, InstantSource clock) {
    return new MailFigures(store, inHand, clock);
  }

  @Bean
  Ticker mailFiguresTicker(MailFigures figures) {
    return new Ticker("mail-figures", Duration.ofSeconds(5), figures::look);
  }

  @Bean
  Ticker stillAtItTicker(
      InHand inHand, TurnHandler handler, Executor turnThreads, InstantSource clock) {
    var aside = new Aside(turnThreads);
    var watch =
        new StillAtIt(inHand::all, who -> aside.execute(() -> handler.stillAtIt(who)), clock);
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
  Ticker urgentMailTicker(
      Lanes lanes,
      MailStore store,
      TurnHandler handler,
      Executor turnThreads,
      InstantSource clock) {
    var watch = new UrgentMail(lanes, store, handler, turnThreads, clock);
    return new Ticker("urgent-mail", UrgentMail.EVERY, watch::look);
  }

  @Bean
  Ticker mailTicker(Sweep sweep) {
    return new Ticker("mail", Duration.ofSeconds(1), sweep::next);
  }
}

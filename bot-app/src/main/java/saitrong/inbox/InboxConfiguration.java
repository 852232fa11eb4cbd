package saitrong.inbox;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saitrong.shared.Alarm;
import saitrong.shared.Ticker;
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
  MailStore mailStore(MongoDatabase database, FieldCipher cipher, InstantSource clock) {
    return new MailStore(database, cipher, clock);
  }

  @Bean
  Answered answered(MailStore store) {
    return new Answered(store);
  }

  @Bean
  Lanes lanes(
      TurnHandler handler,
      Answered answered,
      Executor turnThreads,
      Alarm alarm,
      InstantSource clock) {
    return new Lanes(handler, answered, turnThreads, alarm, clock);
  }

  @Bean
  DurableInbox inbox(MailStore store, Lanes lanes, InboxProperties properties) {
    return new DurableInbox(store, lanes, properties.mostWaiting(), properties.mostPerCommit());
  }

  @Bean
  Sweep mailSweep(MailStore store, Lanes lanes, InstantSource clock) {
    return new Sweep(store, lanes, clock);
  }

  @Bean
  Ticker mailTicker(Sweep sweep) {
    return new Ticker("mail", Duration.ofSeconds(1), sweep::next);
  }
}

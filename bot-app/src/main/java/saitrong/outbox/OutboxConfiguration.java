package saitrong.outbox;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saitrong.citizen.Citizens;
import saitrong.shared.Backoff;
import saitrong.shared.Pause;
import saitrong.shared.Ticker;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.transcript.Transcript;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutboxProperties.class)
class OutboxConfiguration {

  @Bean
  DeclaredCollection outboxCollection() {
    return DeclaredCollection.toDo(LetterStore.OUTBOX);
  }

  @Bean
  DeclaredCollection parkedLettersCollection() {
    return DeclaredCollection.toDo(LetterStore.PARKED);
  }

  @Bean
  DeclaredCollection freeWaysCollection() {
    return DeclaredCollection.toDo(FreeWays.COLLECTION);
  }

  @Bean
  LetterStore letterStore(MongoDatabase database, FieldCipher cipher, InstantSource clock) {
    return new LetterStore(database, cipher, clock.instant());
  }

  @Bean
  Outbox outbox(LetterStore store, MessageSender line, Transcript transcript, InstantSource clock) {
    return new Outbox(store, line, transcript, clock);
  }

  @Bean
  Ticker freeWaysTicker(Outbox outbox) {
    return new Ticker("free-ways", Duration.ofMinutes(1), outbox::forgetFreeWaysThatAreOver);
  }

  @Bean
  PushBudget pushBudget(QuotaSource source, OutboxProperties properties, InstantSource clock) {
    return new PushBudget(source, properties.pushReserve(), clock);
  }

  /// Of its own, for the question to LINE may take seconds.
  @Bean
  Ticker pushBudgetTicker(PushBudget budget) {
    return new Ticker("push-budget", PushBudget.EVERY, budget::refresh);
  }

  @Bean
  SendingCosts sendingCosts(Outbox outbox, PushBudget budget) {
    return new SendingCosts(outbox, budget);
  }

  @Bean
  OneAtATime oneAtATime() {
    return new OneAtATime();
  }

  @Bean
  Courier courier(
      MessageSender line,
      Citizens citizens,
      Outbox outbox,
      PushBudget budget,
      OneAtATime oneAtATime,
      Pause pause,
      InstantSource clock) {
    return new Courier(line, citizens, outbox, budget, oneAtATime, withinATurn(), pause, clock);
  }

  @Bean
  OutboxSweep outboxSweep(
      LetterStore store,
      Outbox outbox,
      MessageSender line,
      Citizens citizens,
      PushBudget budget,
      OneAtATime oneAtATime,
      Executor turnThreads,
      InstantSource clock) {
    return new OutboxSweep(
        store, outbox, line, citizens, budget, oneAtATime, betweenRounds(), turnThreads, clock);
  }

  @Bean
  LetterFigures letterFigures(LetterStore store, PushBudget budget) {
    return new LetterFigures(store, budget);
  }

  @Bean
  Ticker letterFiguresTicker(LetterFigures figures) {
    return new Ticker("letter-figures", Duration.ofSeconds(5), figures::look);
  }

  @Bean
  Ticker outboxTicker(OutboxSweep sweep) {
    return new Ticker("outbox", Duration.ofSeconds(1), sweep::everySecond);
  }

  private static Backoff withinATurn() {
    return new Backoff(Duration.ofMillis(200), Duration.ofSeconds(5), RandomGenerator.getDefault());
  }

  private static Backoff betweenRounds() {
    return new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(5), RandomGenerator.getDefault());
  }
}

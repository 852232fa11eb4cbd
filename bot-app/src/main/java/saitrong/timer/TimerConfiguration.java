package saitrong.timer;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saitrong.shared.Ticker;
import saitrong.shared.Ulid;
import saitrong.store.Database;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;

@Configuration(proxyBeanMethods = false)
class TimerConfiguration {

  @Bean
  DeclaredCollection timersCollection() {
    return StoredTimers.TIMERS;
  }

  @Bean
  DeclaredCollection parkedTimersCollection() {
    return StoredTimers.PARKED;
  }

  @Bean
  StoredTimers timers(MongoDatabase database, FieldCipher cipher, Ulid ids, Database store) {
    var timers = new StoredTimers(database, cipher, ids);
    if (store.isOursAlone()) {
      timers.voidLeases();
    }
    return timers;
  }

  @Bean
  TimerSweep timerSweep(
      StoredTimers timers,
      ObjectProvider<TimerHandler> handlers,
      Executor turnThreads,
      InstantSource clock) {
    var byKind =
        handlers.stream().collect(Collectors.toMap(TimerHandler::kind, Function.identity()));
    return new TimerSweep(timers, byKind, Patience.USUAL, turnThreads, clock);
  }

  @Bean
  Ticker timerTicker(TimerSweep sweep) {
    return new Ticker("timers", Duration.ofSeconds(1), sweep::everySecond);
  }

  @Bean
  TimerFigures timerFigures(StoredTimers timers, InstantSource clock) {
    return new TimerFigures(timers, clock);
  }

  @Bean
  Ticker timerFiguresTicker(TimerFigures figures) {
    return new Ticker("timer-figures", Duration.ofSeconds(5), figures::look);
  }
}

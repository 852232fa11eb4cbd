package saitrong;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import saitrong.shared.Alarm;
import saitrong.shared.Pause;
import saitrong.shared.Ulid;

/// The helpdesk as a server. What is given here is what a test replaces: time, waiting, threads.
@SpringBootApplication(proxyBeanMethods = false)
class Serving {

  private static final String IO_THREADS = "reactor.netty.ioWorkerCount";

  /// Spring tells the reason itself, by [Refusal] or, for what nobody foresaw, with a stack trace.
  static int startOrTell(List<String> args) {
    try {
      start(args);
      return 0;
    } catch (RuntimeException toldAlready) {
      return 1;
    }
  }

  static ConfigurableApplicationContext start(List<String> args) {
    oneIoThreadForEachCore();
    return SpringApplication.run(Serving.class, args.toArray(String[]::new));
  }

  /// Reactor Netty would take four on a small machine too: with two on two cores an event costs a
  /// tenth less, for a thread that is awake finds more to do at once.
  private static void oneIoThreadForEachCore() {
    int cores = Runtime.getRuntime().availableProcessors();
    System.getProperties().putIfAbsent(IO_THREADS, Integer.toString(Math.max(2, cores)));
  }

  @Bean
  InstantSource clock() {
    return InstantSource.system();
  }

  @Bean
  Pause pause() {
    return Pause.real();
  }

  @Bean
  Ulid ulid(InstantSource clock) {
    return new Ulid(clock);
  }

  @Bean
  Alarm alarm() {
    return Alarm.real();
  }

  @Bean
  Executor turnThreads() {
    return new TurnThreads(Duration.ofSeconds(2));
  }
}

package saitrong;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import saitrong.shared.Alarm;
import saitrong.shared.Pause;

/// The helpdesk as a server. What is given here is what a test replaces: time, waiting, threads.
@SpringBootApplication(proxyBeanMethods = false)
class Serving {

  static void start(List<String> args) {
    SpringApplication.run(Serving.class, args.toArray(String[]::new));
  }

  @Bean
  InstantSource clock() {
    return InstantSource.system();
  }

  @Bean
  saitrong.outbox.QuotaSource quotaSource() {
    return java.util.Optional::empty;
  }

  @Bean
  Pause pause() {
    return Pause.real();
  }

  @Bean
  Alarm alarm() {
    return Alarm.real();
  }

  @Bean
  Executor turnThreads() {
    return Executors.newVirtualThreadPerTaskExecutor();
  }
}

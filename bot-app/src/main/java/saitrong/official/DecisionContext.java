package saitrong.official;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import saitrong.shared.Ulid;
import saitrong.ticket.Tickets;

/// The parts of the application that a decision needs: the database, and whoever keeps the cases.
/// Not annotated as a configuration, or `serve` would find it.
@ComponentScan({"saitrong.store", "saitrong.citizen", "saitrong.staff", "saitrong.ticket"})
@ImportAutoConfiguration(MongoAutoConfiguration.class)
class DecisionContext {

  static ConfigurableApplicationContext open(List<String> settings) {
    var parts = new SpringApplication(DecisionContext.class);
    parts.setWebApplicationType(WebApplicationType.NONE);
    parts.setLazyInitialization(true);
    parts.setLogStartupInfo(false);
    var all = new ArrayList<>(List.of("--saitrong.store.beside=true"));
    all.addAll(settings);
    return parts.run(all.toArray(String[]::new));
  }

  @Bean
  Applications applications(Tickets tickets) {
    return new CaseApplications(tickets);
  }

  @Bean
  Ulid ulid(InstantSource clock) {
    return new Ulid(clock);
  }

  @Bean
  InstantSource clock() {
    return InstantSource.system();
  }
}

package saitrong.official;

import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/// The parts of the application that a decision needs: the database, and whoever keeps the cases.
/// Not annotated as a configuration, or `serve` would find it.
@ComponentScan(basePackages = {"saitrong.store", "saitrong.citizen"})
@ImportAutoConfiguration(MongoAutoConfiguration.class)
class DecisionContext {

  static ConfigurableApplicationContext open(List<String> settings) {
    var parts = new SpringApplication(DecisionContext.class);
    parts.setWebApplicationType(WebApplicationType.NONE);
    parts.setLazyInitialization(true);
    parts.setLogStartupInfo(false);
    return parts.run(settings.toArray(String[]::new));
  }

  @Bean
  InstantSource clock() {
    return InstantSource.system();
  }
}

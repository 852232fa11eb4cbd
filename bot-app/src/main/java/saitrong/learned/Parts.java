package saitrong.learned;

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

/// The parts of the application that the command needs, and no others: nothing here takes mail or
/// sends any. Not annotated as a configuration, or `serve` would find it.
@ComponentScan({"saitrong.store", "saitrong.staff", "saitrong.learning"})
@ImportAutoConfiguration(MongoAutoConfiguration.class)
class Parts {

  static ConfigurableApplicationContext open(List<String> settings) {
    var parts = new SpringApplication(Parts.class);
    parts.setWebApplicationType(WebApplicationType.NONE);
    parts.setLazyInitialization(true);
    parts.setLogStartupInfo(false);
    var all = new ArrayList<>(List.of("--saitrong.store.beside=true", "--logging.level.root=warn"));
    all.addAll(settings);
    return parts.run(all.toArray(String[]::new));
  }

  @Bean
  InstantSource clock() {
    return InstantSource.system();
  }

  @Bean
  Ulid ulid(InstantSource clock) {
    return new Ulid(clock);
  }
}

package saitrong.doctor;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import saitrong.shared.Ulid;

/// The parts of the application that the doctor looks at, and no others: nothing here takes mail or
/// sends any. Each part is made when it is asked for, so that one that is broken does not hide the
/// rest. Not annotated as a configuration, or `serve` would find it.
@ComponentScan(
    basePackages = {"saitrong.line", "saitrong.content", "saitrong.staff", "saitrong.store"},
    excludeFilters = @Filter(type = FilterType.REGEX, pattern = "saitrong.content.ContentServing"))
@ImportAutoConfiguration(MongoAutoConfiguration.class)
class Practice {

  static ConfigurableApplicationContext open(List<String> settings) {
    var parts = new SpringApplication(Practice.class);
    parts.setWebApplicationType(WebApplicationType.NONE);
    parts.setLazyInitialization(true);
    parts.setLogStartupInfo(false);
    return parts.run(settings.toArray(String[]::new));
  }

  @Bean
  InstantSource clock() {
    return InstantSource.system();
  }

  @Bean
  Ulid ulid(InstantSource clock) {
    return new Ulid(clock);
  }

  @Bean
  MeterRegistry nobodyReads() {
    return new SimpleMeterRegistry();
  }
}

package saitrong.menu;

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

/// The parts of the application that the upload needs; nothing here takes mail or sends any. Not
/// annotated as a configuration, or `serve` would find it.
@ComponentScan(
    basePackages = {
      "saitrong.line",
      "saitrong.content",
      "saitrong.store",
      "saitrong.citizen",
      "saitrong.menu"
    },
    excludeFilters = @Filter(type = FilterType.REGEX, pattern = "saitrong.content.ContentServing"))
@ImportAutoConfiguration(MongoAutoConfiguration.class)
class UploadContext {

  static ConfigurableApplicationContext open(List<String> settings) {
    var parts = new SpringApplication(UploadContext.class);
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
  MeterRegistry nobodyReads() {
    return new SimpleMeterRegistry();
  }
}

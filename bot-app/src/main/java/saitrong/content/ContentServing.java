package saitrong.content;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import saitrong.shared.Ticker;

/// What publishes and serves; the doctor leaves it out.
@Configuration(proxyBeanMethods = false)
class ContentServing {

  private static final Duration EVERY = Duration.ofSeconds(1);

  /// After the indexes, which say in a sentence when there is no database.
  @Bean
  @DependsOn("declaredIndexes")
  Contents contents(ContentFolder folder, StoredSets sets, InstantSource clock) {
    return new Contents(folder, folder.place(), sets, clock);
  }

  @Bean
  ContentHealth contentHealthIndicator(Contents contents) {
    return new ContentHealth(contents);
  }

  @Bean
  Ticker contentTicker(Contents contents) {
    return new Ticker("content", EVERY, contents::look);
  }
}

package saitrong.review;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saitrong.content.Contents;
import saitrong.content.StoredSets;
import saitrong.shared.Ticker;

/// Opens and closes tasks where answers are served; a command beside the bot serves none.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "saitrong.store.beside", havingValue = "false", matchIfMissing = true)
class ReviewWatch {

  @Bean
  ReviewSweep reviewSweep(
      Contents contents, StoredSets sets, ReviewTasks tasks, InstantSource clock) {
    return new ReviewSweep(contents::active, sets::active, tasks, clock);
  }

  @Bean
  Ticker reviewTicker(ReviewSweep sweep) {
    return new Ticker("faq-tasks", Duration.ofMinutes(1), sweep::look);
  }
}

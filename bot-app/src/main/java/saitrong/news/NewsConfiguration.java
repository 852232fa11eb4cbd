package saitrong.news;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saitrong.citizen.Citizens;
import saitrong.content.Contents;
import saitrong.conversation.Languages;
import saitrong.document.ResultFiles;
import saitrong.outbox.Courier;
import saitrong.outbox.Outbox;
import saitrong.rating.Scores;
import saitrong.shared.Ticker;
import saitrong.ticket.Tickets;
import saitrong.ticket.ToTell;
import saitrong.timer.Timers;
import saitrong.transcript.Transcript;

@Configuration(proxyBeanMethods = false)
class NewsConfiguration {

  private static final Duration EVERY = Duration.ofSeconds(5);
  private static final Duration FOLLOWED_EVERY = Duration.ofSeconds(15);

  @Bean
  LettersOnTheirWay lettersOnTheirWay(Transcript transcript) {
    return new LettersOnTheirWay(transcript);
  }

  @Bean
  CaseNews caseNews(
      Tickets tickets,
      ToTell toTell,
      Outbox outbox,
      Transcript transcript,
      Languages languages,
      RatingReminders reminders,
      ResultFiles files,
      Contents contents,
      InstantSource clock) {
    return new CaseNews(
        tickets,
        toTell,
        outbox,
        transcript,
        languages,
        reminders,
        files::address,
        contents::active,
        clock);
  }

  @Bean
  RatingReminders ratingReminders(
      Tickets tickets,
      Scores scores,
      Outbox outbox,
      Courier courier,
      Transcript transcript,
      Citizens citizens,
      Languages languages,
      Timers timers,
      Contents contents,
      InstantSource clock) {
    return new RatingReminders(
        tickets,
        scores,
        outbox,
        courier,
        transcript,
        citizens,
        languages,
        timers,
        contents::active,
        clock);
  }

  @Bean
  Arrivals arrivals(
      Tickets tickets,
      ToTell toTell,
      Scores scores,
      Courier courier,
      Transcript transcript,
      InstantSource clock) {
    return new Arrivals(tickets, toTell, scores, courier, transcript, clock);
  }

  @Bean
  Ticker arrivalsTicker(Arrivals arrivals) {
    return new Ticker("case-arrivals", FOLLOWED_EVERY, arrivals::look);
  }

  @Bean
  MeterBinder caseNewsMetrics(CaseNews news) {
    return registry -> {
      Gauge.builder("saitrong.case.news.waiting", news, CaseNews::waiting).register(registry);
      Gauge.builder("saitrong.case.news.oldest.seconds", news, CaseNews::oldest).register(registry);
    };
  }

  @Bean
  Ticker caseNewsTicker(CaseNews news) {
    return new Ticker("case-news", EVERY, news::spread);
  }
}

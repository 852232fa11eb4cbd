package saitrong.official;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saitrong.citizen.Officials;
import saitrong.content.Contents;
import saitrong.menu.OfficialsMenu;
import saitrong.outbox.Outbox;
import saitrong.shared.Ticker;
import saitrong.ticket.Tickets;

/// What a running helpdesk does about decisions, whoever made them.
@Configuration(proxyBeanMethods = false)
class OfficialConfiguration {

  private static final Duration EVERY = Duration.ofSeconds(5);

  @Bean
  OfficialNews officialNews(
      Officials officials,
      OfficialsMenu menu,
      Tickets tickets,
      Outbox outbox,
      Contents contents,
      InstantSource clock) {
    var applications = new CaseApplications(tickets);
    return new OfficialNews(officials, menu, applications, outbox, contents::active, clock);
  }

  @Bean
  Ticker officialsTicker(OfficialNews news) {
    return new Ticker("officials", EVERY, news::spread);
  }
}

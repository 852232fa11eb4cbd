package saitrong.erasure;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saitrong.citizen.Citizens;
import saitrong.citizen.Officials;
import saitrong.document.ResultFiles;
import saitrong.questionnaire.RatingLinks;
import saitrong.rating.Scores;
import saitrong.shared.Ticker;
import saitrong.staff.AuditTrail;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.store.Signals;
import saitrong.ticket.Tickets;

@Configuration(proxyBeanMethods = false)
class ErasureConfiguration {

  private static final Duration EVERY = Duration.ofSeconds(5);

  @Bean
  DeclaredCollection erasuresCollection() {
    return Erasures.COLLECTION;
  }

  @Bean
  Erasure erasure(
      MongoDatabase database,
      FieldCipher cipher,
      Tickets tickets,
      ResultFiles results,
      Scores scores,
      RatingLinks links,
      Officials officials,
      AuditTrail trail,
      Signals signals,
      InstantSource clock) {
    return new Erasure(
        database,
        cipher,
        tickets,
        new Erasure.Beside(results, scores, links),
        officials,
        trail,
        signals::tell,
        clock);
  }

  @Bean
  ErasureSweep erasureSweep(Erasure erasure, Citizens citizens, InstantSource clock) {
    return new ErasureSweep(erasure.erasures(), erasure.cases(), erasure.people(), citizens, clock);
  }

  @Bean
  Ticker erasureTicker(ErasureSweep sweep) {
    return new Ticker("erasure", EVERY, sweep::look);
  }
}

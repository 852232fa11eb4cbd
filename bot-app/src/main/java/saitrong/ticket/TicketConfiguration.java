package saitrong.ticket;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saitrong.shared.Ulid;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TicketProperties.class)
class TicketConfiguration {

  @Bean
  DeclaredCollection casesCollection() {
    return CaseRows.COLLECTION;
  }

  @Bean
  DeclaredCollection caseSeriesCollection() {
    return Register.HINTS;
  }

  @Bean
  DeclaredCollection citizenCasesCollection() {
    return CasesOfCitizens.COLLECTION;
  }

  @Bean
  DeclaredCollection caseAdditionsCollection() {
    return Additions.COLLECTION;
  }

  @Bean
  DeclaredCollection caseTriesCollection() {
    return AttachTries.COLLECTION;
  }

  @Bean
  DeclaredCollection caseNewsCollection() {
    return UntoldRows.COLLECTION;
  }

  @Bean
  Tickets tickets(
      MongoDatabase database,
      FieldCipher cipher,
      TicketProperties properties,
      ObjectProvider<OnItsWay> onItsWay,
      Ulid ids,
      InstantSource clock) {
    return new Tickets(
        database,
        cipher,
        properties.series(),
        properties.terms(),
        onItsWay.getIfAvailable(() -> _ -> false),
        ids,
        clock);
  }
}

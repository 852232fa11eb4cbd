package saitrong.questionnaire;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import saitrong.content.Contents;
import saitrong.rating.Scores;
import saitrong.store.DeclaredCollection;
import saitrong.ticket.Tickets;

@Configuration(proxyBeanMethods = false)
class QuestionnaireConfiguration {

  @Bean
  DeclaredCollection ratingLinksCollection() {
    return RatingLinks.COLLECTION;
  }

  @Bean
  RatingLinks ratingLinks(MongoDatabase database, InstantSource clock) {
    return new RatingLinks(database, clock);
  }

  @Bean
  RouterFunction<ServerResponse> ratingRoute(
      RatingLinks links, Tickets tickets, Scores scores, Contents contents) {
    return RatingRoute.to(new RatedByLink(links, tickets, scores), contents::active);
  }
}

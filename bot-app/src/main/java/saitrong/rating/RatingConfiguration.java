package saitrong.rating;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;

@Configuration(proxyBeanMethods = false)
class RatingConfiguration {

  @Bean
  DeclaredCollection ratingsCollection() {
    return Ratings.COLLECTION;
  }

  @Bean
  DeclaredCollection scoresCollection() {
    return Scores.COLLECTION;
  }

  @Bean
  DeclaredCollection surveysCollection() {
    return Surveys.COLLECTION;
  }

  @Bean
  Surveys surveys(MongoDatabase database, FieldCipher cipher, InstantSource clock) {
    return new Surveys(database, cipher, clock);
  }

  @Bean
  Scores scores(MongoDatabase database, FieldCipher cipher, InstantSource clock) {
    return new Scores(database, cipher, clock);
  }

  @Bean
  Ratings ratings(MongoDatabase database, InstantSource clock) {
    return new Ratings(database, clock);
  }
}

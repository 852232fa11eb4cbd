package saitrong.rating;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saitrong.store.DeclaredCollection;

@Configuration(proxyBeanMethods = false)
class RatingConfiguration {

  @Bean
  DeclaredCollection ratingsCollection() {
    return Ratings.COLLECTION;
  }

  @Bean
  Ratings ratings(MongoDatabase database, InstantSource clock) {
    return new Ratings(database, clock);
  }
}

package saitrong.learning;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saitrong.shared.Ticker;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;

@Configuration(proxyBeanMethods = false)
class LearningConfiguration {

  @Bean
  DeclaredCollection faqLessonsCollection() {
    return Learning.COLLECTION;
  }

  @Bean
  Learning learning(MongoDatabase database, FieldCipher cipher, InstantSource clock) {
    return new Learning(database, cipher, clock);
  }

  @Bean
  Ticker learningRetention(Learning learning) {
    return new Ticker("learning-retention", Duration.ofHours(1), learning::forgetOldWords);
  }
}

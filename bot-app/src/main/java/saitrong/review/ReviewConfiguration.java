package saitrong.review;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saitrong.store.DeclaredCollection;

@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

  @Bean
  DeclaredCollection faqTasksCollection() {
    return ReviewTasks.COLLECTION;
  }

  @Bean
  ReviewTasks reviewTasks(MongoDatabase database) {
    return new ReviewTasks(database);
  }
}

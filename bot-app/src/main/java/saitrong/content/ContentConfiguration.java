package saitrong.content;

import com.mongodb.client.MongoDatabase;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saitrong.store.DeclaredCollection;

/// The folder and the stored sets, for whoever only looks.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ContentSettings.class)
class ContentConfiguration {

  @Bean
  ContentFolder contentFolder(ContentSettings settings) {
    return settings.folder();
  }

  @Bean
  DeclaredCollection contentCollection() {
    return DeclaredCollection.indexed(StoredSets.COLLECTION);
  }

  @Bean
  StoredSets storedSets(MongoDatabase database) {
    return new StoredSets(database);
  }
}

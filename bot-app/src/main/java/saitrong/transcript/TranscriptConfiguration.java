package saitrong.transcript;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saitrong.store.DeclaredCollection;
import saitrong.store.DeclaredIndex;

@Configuration(proxyBeanMethods = false)
class TranscriptConfiguration {

  @Bean
  DeclaredCollection transcriptCollection() {
    return DeclaredCollection.indexed(
        Transcript.COLLECTION,
        DeclaredIndex.on("citizen", "-at"),
        DeclaredIndex.on("citizen", "message"));
  }

  @Bean
  Transcript transcript(MongoDatabase database) {
    return new Transcript(database);
  }
}

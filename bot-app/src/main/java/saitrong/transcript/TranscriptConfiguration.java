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
        DeclaredIndex.on("citizen", "message"),
        DeclaredIndex.on("fate", "at"),
        DeclaredIndex.on("marks", "at"));
  }

  @Bean
  Transcript transcript(MongoDatabase database) {
    return new Transcript(database);
  }

  @Bean
  TranscriptFigures transcriptFigures(MongoDatabase database) {
    return new TranscriptFigures(database);
  }

  @Bean
  FateMetrics fateMetrics(Transcript transcript) {
    return new FateMetrics(transcript);
  }
}

package saitrong.transcript;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saitrong.shared.Ticker;
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
  DeclaredCollection attentionCollection() {
    return AttentionRows.COLLECTION;
  }

  @Bean
  Ticker attentionTicker(MongoDatabase database, InstantSource clock) {
    var rows = new AttentionRows(database);
    return new Ticker("attention", Duration.ofHours(1), () -> rows.forgetOld(clock.instant()));
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

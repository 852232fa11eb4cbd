package saitrong.store;

import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.core.Ordered;

/// Acknowledged means kept: on the journals of a majority. No address can weaken this.
final class DurableWrites implements MongoClientSettingsBuilderCustomizer, Ordered {

  @Override
  public void customize(MongoClientSettings.Builder settings) {
    settings.writeConcern(WriteConcern.MAJORITY.withJournal(true)).readConcern(ReadConcern.DEFAULT);
  }

  @Override
  public int getOrder() {
    return 100; // after the customizer of Spring Boot, which applies the address
  }
}

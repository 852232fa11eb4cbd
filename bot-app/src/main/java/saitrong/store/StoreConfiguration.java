package saitrong.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreSettings.class)
class StoreConfiguration {

  @Bean
  Database database(StoreSettings settings) {
    return settings.beside()
        ? Database.openBeside(settings.mongodbUri(), settings.dataDir())
        : Database.open(settings.mongodbUri(), settings.dataDir());
  }

  @Bean
  DriverSettings driverSettings() {
    return new DriverSettings();
  }

  @Bean
  DurableWrites durableWrites() {
    return new DurableWrites();
  }

  @Bean
  MongoDatabase mongoDatabase(MongoClient client, Database database) {
    return client.getDatabase(database.name());
  }

  @Bean
  FieldCipher fieldCipher(StoreSettings settings) {
    return FieldCipher.of(EncryptionKeys.from(settings));
  }

  @Bean
  DeclaredCollection installationCollection() {
    return NamingKey.COLLECTION;
  }

  @Bean
  NamingKey namingKey(MongoDatabase database, FieldCipher cipher) {
    return new NamingKey(database, cipher);
  }

  @Bean
  InitializingBean namingKeyAtStart(NamingKey key) {
    return key::remember;
  }

  @Bean
  WriteTrouble writeTrouble(InstantSource clock) {
    return new WriteTrouble(clock);
  }

  @Bean
  DeclaredCollection signalCollection() {
    return Signals.COLLECTION;
  }

  @Bean(initMethod = "start")
  Signals signals(MongoDatabase database, InstantSource clock) {
    return new Signals(database, clock);
  }

  @Bean
  DeclaredIndexes declaredIndexes(
      MongoDatabase database, ObjectProvider<DeclaredCollection> collections) {
    return new DeclaredIndexes(database, collections.stream().toList());
  }

  /// The name takes the place of Spring's own.
  @Bean("mongoHealthIndicator")
  StoreHealth storeHealth(MongoDatabase database, WriteTrouble trouble, InstantSource clock) {
    return new StoreHealth(database, trouble, clock);
  }
}

package saitrong.citizen;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.store.WriteTrouble;

@Configuration(proxyBeanMethods = false)
class CitizenConfiguration {

  @Bean
  DeclaredCollection citizensCollection() {
    return DeclaredCollection.indexed(StoredCitizens.COLLECTION);
  }

  @Bean
  DeclaredCollection officialsCollection() {
    return DeclaredCollection.toDo(StoredOfficials.COLLECTION);
  }

  @Bean
  Officials officials(MongoDatabase database, InstantSource clock) {
    return new StoredOfficials(database, clock);
  }

  @Bean
  StoredCitizens citizens(
      MongoDatabase database, FieldCipher cipher, WriteTrouble trouble, InstantSource clock) {
    return new StoredCitizens(database, cipher, trouble, clock);
  }
}

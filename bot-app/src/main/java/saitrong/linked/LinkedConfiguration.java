package saitrong.linked;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;

@Configuration(proxyBeanMethods = false)
class LinkedConfiguration {

  @Bean
  DeclaredCollection staffChatsCollection() {
    return LinkedChats.COLLECTION;
  }

  @Bean
  DeclaredCollection staffChatTriesCollection() {
    return CodeTries.COLLECTION;
  }

  @Bean
  LinkedChats linkedChats(MongoDatabase database, FieldCipher cipher, InstantSource clock) {
    return new LinkedChats(database, cipher, clock);
  }
}

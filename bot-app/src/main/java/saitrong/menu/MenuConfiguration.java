package saitrong.menu;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saitrong.citizen.Citizens;
import saitrong.citizen.Officials;
import saitrong.line.LineMenus;
import saitrong.store.DeclaredCollection;

@Configuration(proxyBeanMethods = false)
class MenuConfiguration {

  @Bean
  DeclaredCollection menusCollection() {
    return DeclaredCollection.indexed(StoredMenus.COLLECTION);
  }

  @Bean
  StoredMenus storedMenus(MongoDatabase database, InstantSource clock) {
    return new StoredMenus(database, clock);
  }

  @Bean
  OfficialsMenu officialsMenu(
      Officials officials, Citizens citizens, StoredMenus menus, LineMenus line) {
    return new OfficialsMenu(officials, citizens, menus, line);
  }

  @Bean
  Upload menuUpload(LineMenus line, StoredMenus menus, OfficialsMenu officials) {
    return new Upload(line, menus, officials);
  }
}

package saitrong.staff;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saitrong.shared.Ulid;
import saitrong.store.DeclaredCollection;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AssignedStaff.class)
class StaffConfiguration {

  @Bean
  DeclaredCollection auditCollection() {
    return AuditTrail.COLLECTION;
  }

  @Bean
  AuditTrail auditTrail(MongoDatabase database, Ulid ids, InstantSource clock) {
    return new AuditTrail(database, ids, clock);
  }
}

package saitrong.staff;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import saitrong.shared.Ulid;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AssignedStaff.class)
class StaffConfiguration {

  @Bean
  DeclaredCollection auditCollection() {
    return AuditTrail.COLLECTION;
  }

  @Bean
  DeclaredCollection accountsCollection() {
    return Accounts.COLLECTION;
  }

  @Bean
  DeclaredCollection sessionsCollection() {
    return Sessions.COLLECTION;
  }

  @Bean
  DeclaredCollection guessesCollection() {
    return Guesses.COLLECTION;
  }

  @Bean
  DeclaredCollection snippetsCollection() {
    return Snippets.COLLECTION;
  }

  @Bean
  Snippets snippets(MongoDatabase database) {
    return new Snippets(database);
  }

  @Bean
  AuditTrail auditTrail(MongoDatabase database, FieldCipher cipher, Ulid ids, InstantSource clock) {
    return new AuditTrail(database, cipher, ids, clock);
  }

  @Bean
  Accounts accounts(MongoDatabase database, InstantSource clock) {
    return new Accounts(
        database, PasswordEncoderFactories.createDelegatingPasswordEncoder(), clock);
  }

  @Bean
  Sessions sessions(MongoDatabase database, Accounts accounts, InstantSource clock) {
    return new Sessions(database, accounts, clock);
  }

  @Bean
  SignIn signIn(
      MongoDatabase database,
      Accounts accounts,
      Sessions sessions,
      AuditTrail trail,
      FieldCipher cipher,
      InstantSource clock) {
    return new SignIn(accounts, sessions, new Guesses(database, clock), trail, cipher);
  }

  @Bean
  OnceTokens onceTokens(Ulid ids, FieldCipher cipher) {
    return new OnceTokens(ids, cipher);
  }

  @Bean
  OwnPassword ownPassword(Accounts accounts, Sessions sessions, AuditTrail trail) {
    return new OwnPassword(accounts, sessions, trail);
  }

  @Bean
  Signatures signatures(MongoDatabase database, AuditTrail trail) {
    return new Signatures(database, trail);
  }

  @Bean
  DemoAccount demoAccount(Accounts accounts, Sessions sessions) {
    return new DemoAccount(accounts, sessions);
  }
}

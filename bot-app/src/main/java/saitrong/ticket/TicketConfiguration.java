package saitrong.ticket;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saitrong.content.DirectoryInForce;
import saitrong.content.StoredTimetable;
import saitrong.shared.Ulid;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.store.Signal;
import saitrong.store.Signals;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TicketProperties.class)
class TicketConfiguration {

  @Bean
  DeclaredCollection casesCollection() {
    return CaseRows.COLLECTION;
  }

  @Bean
  DeclaredCollection caseSeriesCollection() {
    return Register.HINTS;
  }

  @Bean
  DeclaredCollection citizenCasesCollection() {
    return CasesOfCitizens.COLLECTION;
  }

  @Bean
  DeclaredCollection caseAdditionsCollection() {
    return Additions.COLLECTION;
  }

  @Bean
  DeclaredCollection caseTriesCollection() {
    return AttachTries.COLLECTION;
  }

  @Bean
  DeclaredCollection caseNewsCollection() {
    return UntoldRows.COLLECTION;
  }

  @Bean
  DeclaredCollection caseToTellCollection() {
    return ToTell.COLLECTION;
  }

  @Bean
  DeclaredCollection caseHoldsCollection() {
    return Holds.COLLECTION;
  }

  @Bean
  Holds holds(MongoDatabase database, FieldCipher cipher) {
    return new Holds(database, cipher);
  }

  @Bean
  ToTell toTell(MongoDatabase database) {
    return new ToTell(database);
  }

  @Bean
  DeclaredCollection caseClocksCollection() {
    return ClockRows.COLLECTION;
  }

  @Bean
  StoredTimetable storedTimetable(MongoDatabase database) {
    return StoredTimetable.in(database);
  }

  @Bean
  Tickets tickets(
      MongoDatabase database,
      FieldCipher cipher,
      TicketProperties properties,
      ObjectProvider<OnItsWay> onItsWay,
      StoredTimetable timetable,
      CaseSearch search,
      Signals signals,
      Ulid ids,
      InstantSource clock) {
    return new Tickets(
        database,
        cipher,
        properties.series(),
        properties.terms(),
        onItsWay.getIfAvailable(() -> (_, _) -> false),
        timetable,
        id -> {
          search.changed(id);
          signals.tell(new Signal(CaseSearch.SIGNAL, id, 0));
        },
        ids,
        clock);
  }

  @Bean
  CaseClocks caseClocks(
      MongoDatabase database,
      StoredTimetable timetable,
      TicketProperties properties,
      Ulid ids,
      InstantSource clock) {
    return new CaseClocks(
        database,
        timetable,
        () -> DirectoryInForce.in(database).map(new Leaves(database)::over),
        properties.terms(),
        ids,
        clock);
  }

  @Bean
  CaseSearch caseSearch(MongoDatabase database, FieldCipher cipher, InstantSource clock) {
    return new CaseSearch(database, cipher, clock);
  }

  @Bean
  DisposableBean hearsOfCases(Signals signals, CaseSearch search) {
    return signals.listen(search::hear)::close;
  }

  @Bean
  DeclaredCollection caseLeavesCollection() {
    return Leaves.COLLECTION;
  }

  @Bean
  Leaves leaves(MongoDatabase database) {
    return new Leaves(database);
  }

  @Bean
  Outlines outlines(MongoDatabase database) {
    return new Outlines(database);
  }

  @Bean
  DueList dueList(
      MongoDatabase database,
      StoredTimetable timetable,
      TicketProperties properties,
      InstantSource clock) {
    return new DueList(database, timetable, properties.terms(), clock);
  }
}

package saitrong.ticket;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import saitrong.content.Directory;
import saitrong.content.DirectoryInForce;
import saitrong.content.ShippedContent;
import saitrong.content.Timetable;
import saitrong.shared.Ulid;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;

/// The real thing, for tests of other packages.
public final class TicketsForTests {

  private static final Terms TERMS = new Terms(7, 15);

  private TicketsForTests() {}

  public static DeclaredCollection[] collections() {
    return new DeclaredCollection[] {
      CaseRows.COLLECTION,
      Register.HINTS,
      CasesOfCitizens.COLLECTION,
      Additions.COLLECTION,
      UntoldRows.COLLECTION,
      AttachTries.COLLECTION,
      ClockRows.COLLECTION,
      ToTell.COLLECTION,
      Holds.COLLECTION,
      Leaves.COLLECTION
    };
  }

  /// What the clock is against.
  public static DueList due(MongoDatabase database, InstantSource clock) {
    return new DueList(database, TicketsForTests::shipped, new Terms(7, 15), clock);
  }

  static CaseSearch search(MongoDatabase database, FieldCipher cipher, InstantSource clock) {
    return new CaseSearch(database, cipher, clock);
  }

  /// Whose changes this search hears of.
  static Tickets in(
      MongoDatabase database, FieldCipher cipher, CaseSearch search, InstantSource clock) {
    return in(
        database,
        cipher,
        Series.CALENDAR,
        clock,
        (_, _) -> false,
        TicketsForTests::shipped,
        search::changed);
  }

  public static ToTell toTell(MongoDatabase database) {
    return new ToTell(database);
  }

  public static Tickets in(MongoDatabase database, FieldCipher cipher, InstantSource clock) {
    return in(database, cipher, Series.CALENDAR, clock, (_, _) -> false);
  }

  public static Tickets in(
      MongoDatabase database, FieldCipher cipher, InstantSource clock, OnItsWay onItsWay) {
    return in(database, cipher, Series.CALENDAR, clock, onItsWay);
  }

  /// Whose changes somebody else hears of, by their ids.
  public static Tickets in(
      MongoDatabase database, FieldCipher cipher, InstantSource clock, Consumer<String> changed) {
    return in(
        database,
        cipher,
        Series.CALENDAR,
        clock,
        (_, _) -> false,
        TicketsForTests::shipped,
        changed);
  }

  static Tickets in(
      MongoDatabase database, FieldCipher cipher, Series series, InstantSource clock) {
    return in(database, cipher, series, clock, (_, _) -> false);
  }

  /// By this timetable, as it is then.
  static Tickets in(
      MongoDatabase database,
      FieldCipher cipher,
      Supplier<Optional<Timetable>> timetable,
      InstantSource clock) {
    return in(database, cipher, Series.CALENDAR, clock, (_, _) -> false, timetable, _ -> {});
  }

  private static Tickets in(
      MongoDatabase database,
      FieldCipher cipher,
      Series series,
      InstantSource clock,
      OnItsWay onItsWay) {
    return in(database, cipher, series, clock, onItsWay, TicketsForTests::shipped, _ -> {});
  }

  private static Tickets in(
      MongoDatabase database,
      FieldCipher cipher,
      Series series,
      InstantSource clock,
      OnItsWay onItsWay,
      Supplier<Optional<Timetable>> timetable,
      Consumer<String> changed) {
    return new Tickets(
        database, cipher, series, TERMS, onItsWay, timetable, changed, new Ulid(clock), clock);
  }

  /// What the default agency promises.
  static Optional<Timetable> shipped() {
    var content = ShippedContent.ofTheDefaultAgency();
    return Optional.of(new Timetable(1, content.officeHours(), content.policy()));
  }

  /// One round of the clocks of an instance.
  public static void looks(MongoDatabase database, InstantSource clock) {
    clocks(database, TicketsForTests::shipped, () -> DirectoryInForce.in(database), clock).look();
  }

  /// The same in an agency without a directory.
  public static void looksWithoutADirectory(MongoDatabase database, InstantSource clock) {
    clocks(database, TicketsForTests::shipped, clock).look();
  }

  static CaseClocks clocks(
      MongoDatabase database, Supplier<Optional<Timetable>> timetable, InstantSource clock) {
    return clocks(database, timetable, Optional::empty, clock);
  }

  static CaseClocks clocks(
      MongoDatabase database,
      Supplier<Optional<Timetable>> timetable,
      Supplier<Optional<Directory>> directory,
      InstantSource clock) {
    return new CaseClocks(database, timetable, directory, TERMS, new Ulid(clock), clock);
  }
}

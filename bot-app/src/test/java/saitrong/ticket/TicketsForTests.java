package saitrong.ticket;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import saitrong.shared.Ulid;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;

/// The real thing, for tests of other packages.
public final class TicketsForTests {

  private TicketsForTests() {}

  public static DeclaredCollection[] collections() {
    return new DeclaredCollection[] {
      CaseRows.COLLECTION,
      Register.HINTS,
      CasesOfCitizens.COLLECTION,
      Additions.COLLECTION,
      UntoldRows.COLLECTION,
      AttachTries.COLLECTION
    };
  }

  public static Tickets in(MongoDatabase database, FieldCipher cipher, InstantSource clock) {
    return in(database, cipher, Series.CALENDAR, clock, _ -> false);
  }

  public static Tickets in(
      MongoDatabase database, FieldCipher cipher, InstantSource clock, OnItsWay onItsWay) {
    return in(database, cipher, Series.CALENDAR, clock, onItsWay);
  }

  static Tickets in(
      MongoDatabase database, FieldCipher cipher, Series series, InstantSource clock) {
    return in(database, cipher, series, clock, _ -> false);
  }

  private static Tickets in(
      MongoDatabase database,
      FieldCipher cipher,
      Series series,
      InstantSource clock,
      OnItsWay onItsWay) {
    return new Tickets(
        database, cipher, series, new Terms(7, 15), onItsWay, new Ulid(clock), clock);
  }
}

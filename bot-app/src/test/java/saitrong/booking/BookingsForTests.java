package saitrong.booking;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.util.function.Supplier;
import saitrong.content.Content;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.timer.Timers;

/// The real thing, for tests of other packages.
public final class BookingsForTests {

  private BookingsForTests() {}

  public static DeclaredCollection collection() {
    return BookedSlots.COLLECTION;
  }

  public static BookingEffects in(
      MongoDatabase database,
      FieldCipher cipher,
      Timers timers,
      Supplier<Content> content,
      InstantSource clock) {
    var slots = new BookedSlots(database, cipher);
    return new BookingEffects(
        new MongoBookings(slots, timers, () -> BookingOffices.of(content.get()), clock));
  }
}

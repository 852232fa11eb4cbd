package saitrong.booking;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saitrong.content.Contents;
import saitrong.shared.Ticker;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.timer.Timers;

@Configuration(proxyBeanMethods = false)
class BookingConfiguration {

  @Bean
  DeclaredCollection bookedSlotsCollection() {
    return BookedSlots.COLLECTION;
  }

  @Bean
  MongoBookings bookings(
      MongoDatabase database,
      FieldCipher cipher,
      Timers timers,
      Contents contents,
      InstantSource clock) {
    return new MongoBookings(
        new BookedSlots(database, cipher),
        timers,
        () -> BookingOffices.of(contents.active()),
        clock);
  }

  @Bean
  BookingEffects bookingEffects(MongoBookings bookings) {
    return new BookingEffects(bookings);
  }

  @Bean
  Moving bookingMoves(MongoBookings bookings) {
    return new Moving(bookings);
  }

  @Bean
  Reminding bookingReminding(
      MongoBookings bookings, ObjectProvider<BookingReminders> reminders, InstantSource clock) {
    return new Reminding(bookings, () -> Optional.ofNullable(reminders.getIfAvailable()), clock);
  }

  @Bean
  Ticker bookingRetention(MongoBookings bookings) {
    return new Ticker("booking-retention", Duration.ofHours(6), bookings::forgetOldOnes);
  }
}

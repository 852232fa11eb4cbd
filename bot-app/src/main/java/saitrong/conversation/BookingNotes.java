package saitrong.conversation;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import saitrong.booking.Booking;
import saitrong.booking.BookingReminders;
import saitrong.citizen.CitizenId;
import saitrong.content.Content;
import saitrong.content.TextKey;
import saitrong.content.ThaiDates;
import saitrong.message.Message;
import saitrong.message.Outgoing;
import saitrong.outbox.LetterKey;
import saitrong.outbox.Outbox;
import saitrong.outbox.Weight;

/// Reminds of an appointment on the day before, or on the day where it could not be done before, in
/// the person's language. What says "tomorrow" is of no use any more when tomorrow has come. The
/// lock screen shows the number alone.
final class BookingNotes implements BookingReminders {

  private final Conversations conversations;
  private final Outbox outbox;
  private final Supplier<Content> content;
  private final InstantSource clock;

  BookingNotes(
      Conversations conversations, Outbox outbox, Supplier<Content> content, InstantSource clock) {
    this.conversations = conversations;
    this.outbox = outbox;
    this.content = content;
    this.clock = clock;
  }

  @Override
  public void remind(CitizenId citizen, Booking booking) {
    var morning = booking.slot().day().atStartOfDay(ThaiDates.ZONE).toInstant();
    boolean isTomorrow = clock.instant().isBefore(morning);
    var title = isTomorrow ? TextKey.BOOKING_REMINDER : TextKey.BOOKING_REMINDER_TODAY;
    var key = LetterKey.of("booking-reminder " + booking.id().key(), booking.slot().start());
    var until = isTomorrow ? morning : booking.slot().start();
    outbox.post(key, citizen, Outgoing.of(card(citizen, booking, title)), Weight.ANSWER, until);
  }

  private Message.Card card(CitizenId citizen, Booking booking, TextKey title) {
    var language = conversations.load(citizen).state().language();
    var texts = content.get().texts();
    var when = booking.slot().day().atTime(booking.slot().time()).atZone(ThaiDates.ZONE);
    var number = Map.of("number", booking.number());
    return new Message.Card(
        texts.say(language, TextKey.ALT_BOOKING, number),
        texts.say(language, title, Map.of()),
        booking.number(),
        List.of(
            new Message.Card.Row(null, booking.office().in(language)),
            new Message.Card.Row(null, ThaiDates.briefMoment(when, language))),
        List.of(),
        texts.say(language, TextKey.BOOKING_REMINDER_MORE, Map.of()));
  }
}

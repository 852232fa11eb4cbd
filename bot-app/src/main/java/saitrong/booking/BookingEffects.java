package saitrong.booking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import saitrong.citizen.CitizenId;
import saitrong.content.BookingOffice;
import saitrong.flow.Answer.Outcome;
import saitrong.flow.Effect;
import saitrong.flow.Effect.OfBooking;
import saitrong.flow.Option;
import saitrong.shared.Language;
import saitrong.shared.PersonalText;

/// Does for a conversation what its flow wants of appointments. Asked again under the same key it
/// answers the same, except that what is free is always as of now.
public final class BookingEffects {

  /// A position keeps what was offered, so an offer is bounded: by more than an agency's file
  /// allows a desk to have days or times, so that nothing is held back from anybody.
  private static final int MOST = BookingOffice.MOST_TO_CHOOSE_FROM;

  private final Bookings bookings;

  BookingEffects(Bookings bookings) {
    this.bookings = bookings;
  }

  /// @param language of the facts, which go into sentences
  public Outcome perform(OfBooking effect, CitizenId citizen, Language language) {
    return switch (effect) {
      case Effect.FindSlots find -> found(slots(find.of()));
      case Effect.FindBookings _ ->
          found(bookings.mine(citizen).stream().map(BookingWords::booking).toList());
      case Effect.Book book -> outcome(book(book, citizen), language);
      case Effect.MoveBooking move -> outcome(move(move, citizen), language);
      case Effect.CancelBooking cancel ->
          BookingId.of(cancel.booking())
              .flatMap(id -> bookings.cancel(citizen, id))
              .map(it -> new Outcome(OfBooking.CANCELLED, BookingWords.facts(it, language)))
              .orElse(new Outcome(OfBooking.NOT_FOUND, Map.of()));
    };
  }

  private static Outcome found(List<Option> options) {
    return options.isEmpty()
        ? new Outcome(OfBooking.NOT_FOUND, Map.of())
        : new Outcome(
            OfBooking.FOUND, Map.of(), options.subList(0, Math.min(options.size(), MOST)));
  }

  private List<Option> slots(List<String> of) {
    return switch (of.size()) {
      case 0 -> bookings.offices().stream().map(BookingWords::office).toList();
      case 1 -> days(of.get(0)).stream().map(BookingWords::day).toList();
      default ->
          day(of.get(1)).map(it -> times(of.get(0), it)).orElse(List.of()).stream()
              .map(BookingWords::time)
              .toList();
    };
  }

  /// A booking stands for its desk: it can be moved there only.
  private List<LocalDate> days(String officeOrBooking) {
    return BookingId.of(officeOrBooking)
        .map(bookings::daysToMoveTo)
        .orElseGet(() -> bookings.freeDays(officeOrBooking));
  }

  private List<LocalTime> times(String officeOrBooking, LocalDate day) {
    return BookingId.of(officeOrBooking)
        .map(it -> bookings.timesToMoveTo(it, day))
        .orElseGet(() -> bookings.freeTimes(officeOrBooking, day));
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private BookingResult book(Effect.Book book, CitizenId citizen) {
    return Slot.of(book.office(), book.day(), book.time())
        .map(slot -> bookings.book(book.key(), citizen, slot, note(book.answers())))
        .orElse(new BookingResult.Full());
  }

  private static PersonalText note(List<Effect.Given> answers) {
    return new PersonalText(
        answers.stream()
            .map(it -> (it.label() == null ? it.name() : it.label()) + ": " + it.shown().value())
            .collect(Collectors.joining("\n")));
  }

  private BookingResult move(Effect.MoveBooking move, CitizenId citizen) {
    var from = BookingId.of(move.booking());
    if (from.isEmpty()) {
      return new BookingResult.NotTheirs();
    }
    return Slot.of(from.get().slot().office(), move.day(), move.time())
        .map(to -> bookings.move(move.key(), citizen, from.get(), to))
        .orElse(new BookingResult.Full());
  }

  private static Outcome outcome(BookingResult result, Language language) {
    return switch (result) {
      case BookingResult.Booked(var booking) ->
          new Outcome(OfBooking.BOOKED, BookingWords.facts(booking, language));
      case BookingResult.Full _ -> new Outcome(OfBooking.FULL, Map.of());
      case BookingResult.LimitReached _ -> new Outcome(OfBooking.LIMIT, Map.of());
      case BookingResult.NotTheirs _ -> new Outcome(OfBooking.NOT_FOUND, Map.of());
    };
  }
}

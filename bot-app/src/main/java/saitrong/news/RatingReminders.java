package saitrong.news;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Citizens;
import saitrong.content.Content;
import saitrong.conversation.Languages;
import saitrong.message.Outgoing;
import saitrong.outbox.Courier;
import saitrong.outbox.LetterKey;
import saitrong.outbox.Outbox;
import saitrong.outbox.Weight;
import saitrong.rating.Scores;
import saitrong.shared.PersonalText;
import saitrong.shared.QuietHours;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Ticket;
import saitrong.ticket.TicketEvent.Moved;
import saitrong.ticket.Tickets;
import saitrong.timer.TimerHandler;
import saitrong.timer.TimerLines;
import saitrong.timer.Timers;
import saitrong.transcript.Fate;
import saitrong.transcript.Transcript;

/// Asks once more for a score, where the agency's profile says after how many days. For a day the
/// reminder waits for a reply that it rides on free; then it is pushed, unless only the month's
/// reserve is left.
final class RatingReminders implements TimerHandler {

  private static final String KIND = "rating-reminder";
  private static final String RIDES = "rides";
  private static final String IS_PUSHED = "is-pushed";

  private static final Duration FOR_A_RIDE = Duration.ofDays(1);
  private static final Duration OF_INTEREST = Duration.ofDays(7);

  private final Tickets tickets;
  private final Scores scores;
  private final Outbox outbox;
  private final Courier courier;
  private final Transcript transcript;
  private final Citizens citizens;
  private final Languages languages;
  private final Timers timers;
  private final Supplier<Content> content;
  private final InstantSource clock;

  RatingReminders(
      Tickets tickets,
      Scores scores,
      Outbox outbox,
      Courier courier,
      Transcript transcript,
      Citizens citizens,
      Languages languages,
      Timers timers,
      Supplier<Content> content,
      InstantSource clock) {
    this.tickets = tickets;
    this.scores = scores;
    this.outbox = outbox;
    this.courier = courier;
    this.transcript = transcript;
    this.citizens = citizens;
    this.languages = languages;
    this.timers = timers;
    this.content = content;
    this.clock = clock;
  }

  /// The person was asked for a score with this result. Twice is once.
  void set(Ticket ticket, CitizenId citizen, Moved result) {
    var days = content.get().profile().ratingReminderDays();
    if (days != null) {
      var due = QuietHours.nextAllowed(result.at().plus(Duration.ofDays(days)));
      set(new Reminder(citizen, ticket.number(), result.id(), RIDES), due);
    }
  }

  private void set(Reminder reminder, Instant due) {
    timers.set(KIND + " " + reminder.number(), KIND, due, reminder.payload());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void perform(String key, PersonalText payload) {
    var reminder = Reminder.read(payload);
    var allowed = QuietHours.nextAllowed(clock.instant());
    if (allowed.isAfter(clock.instant())) {
      set(reminder, allowed); // after a standstill it may be night
      return;
    }
    var ticket = tickets.find(reminder.citizen(), reminder.number());
    ticket.ifPresent(it -> result(it, reminder).ifPresent(result -> remind(it, reminder, result)));
  }

  /// Of this very result: a case that was sent back has another one, or none. Whoever gave a score
  /// meanwhile, or will read nothing, is left alone.
  private Optional<Moved> result(Ticket ticket, Reminder reminder) {
    boolean wanted =
        content.get().profile().ratingReminderDays() != null
            && scores.asker(ticket).isEmpty()
            && !citizens.hasBlocked(reminder.citizen());
    return wanted
        ? ticket.broughtHere().filter(move -> move.id().equals(reminder.result()))
        : Optional.empty();
  }

  private void remind(Ticket ticket, Reminder reminder, Moved result) {
    var card = card(ticket, reminder.citizen());
    if (!card.isUnheard()) {
      return;
    }
    if (reminder.way().equals(RIDES)) {
      post(letter(result, RIDES), card, reminder, Weight.COURTESY);
      set(reminder.pushed(), clock.instant().plus(FOR_A_RIDE));
    } else if (hasNoRide(letter(result, RIDES)) && courier.mayPush(Weight.ANSWER)) {
      push(letter(result, RIDES), letter(result, IS_PUSHED), card, reminder);
    }
  }

  private NewsCard card(Ticket ticket, CitizenId citizen) {
    return new NewsCard(
        ticket,
        Map.of(),
        tickets.confirmation(ticket),
        tickets.lastDayToReopen(ticket),
        content.get(),
        languages.of(citizen),
        clock.instant());
  }

  private boolean hasNoRide(UUID rider) {
    return switch (transcript
        .fates(List.of(rider.toString()))
        .getOrDefault(rider.toString(), Fate.DROPPED)) {
      case WAITING, DROPPED -> true;
      case REPLIED, PUSHED, UNKNOWN, REFUSED, BLOCKED, EXPIRED, PARKED -> false;
    };
  }

  /// One that is in the hands of a reply at this moment goes with that.
  private void push(UUID rider, UUID letter, NewsCard card, Reminder reminder) {
    outbox.withdraw(rider);
    if (!outbox.holds(rider)) {
      post(letter, card, reminder, Weight.ANSWER);
    }
  }

  private void post(UUID letter, NewsCard card, Reminder reminder, Weight weight) {
    outbox.post(
        letter,
        reminder.citizen(),
        Outgoing.of(card.reminder()).withQuickReplies(card.scoresToTap()),
        weight,
        clock.instant().plus(OF_INTEREST));
  }

  private static UUID letter(Moved result, String way) {
    return LetterKey.of(KIND + " " + way + " " + result.id(), result.at());
  }

  /// @param result by the id of the step that it came with
  private record Reminder(CitizenId citizen, ReceiptNumber number, String result, String way) {

    static Reminder read(PersonalText payload) {
      var lines = TimerLines.read(payload, 4);
      return new Reminder(
          new CitizenId(lines.get(0)),
          ReceiptNumber.read(lines.get(1)).orElseThrow(),
          lines.get(2),
          lines.get(3));
    }

    Reminder pushed() {
      return new Reminder(citizen, number, result, IS_PUSHED);
    }

    PersonalText payload() {
      return TimerLines.of(citizen.value(), number.toString(), result, way).payload();
    }
  }
}

package saitrong.news;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saitrong.citizen.CitizenId;
import saitrong.content.Content;
import saitrong.content.ThaiDates;
import saitrong.conversation.Languages;
import saitrong.message.Outgoing;
import saitrong.outbox.LetterKey;
import saitrong.outbox.Outbox;
import saitrong.outbox.Weight;
import saitrong.rating.Scores;
import saitrong.rating.Split;
import saitrong.store.MissingKey;
import saitrong.ticket.Actor;
import saitrong.ticket.Fact;
import saitrong.ticket.StepKind;
import saitrong.ticket.StepKind.Telling;
import saitrong.ticket.Ticket;
import saitrong.ticket.TicketEvent.Moved;
import saitrong.ticket.Tickets;
import saitrong.ticket.Untold;

/// Tells citizens what became of their cases, whoever moved them, and tells changes that come close
/// together once. Whatever is interrupted is done by a later round, on any instance, and twice is
/// once: a letter's key is made of the step that it tells of.
final class CaseNews {

  /// An officer who takes up a case, begins and forwards it in one go is not told of three times.
  static final Duration CLOSE_TOGETHER = Duration.ofMinutes(1);

  /// However busy somebody is with it.
  static final Duration AT_LATEST = Duration.ofMinutes(5);

  /// A step that was noted and does not come has been given up, not held up, after this.
  private static final Duration GIVEN_UP = Duration.ofHours(1);

  /// What costs nothing rides on the next reply, and is old news after that.
  private static final Duration OF_INTEREST = Duration.ofDays(7);

  private static final Logger log = LoggerFactory.getLogger(CaseNews.class);

  private final Tickets tickets;
  private final Scores scores;
  private final Outbox outbox;
  private final Languages languages;
  private final RatingReminders reminders;
  private final Function<String, Optional<URI>> files;
  private final Supplier<Content> content;
  private final InstantSource clock;
  private volatile List<Instant> waitingSince = List.of();

  /// @param files the link to what goes with a result, as long as there is one
  CaseNews(
      Tickets tickets,
      Scores scores,
      Outbox outbox,
      Languages languages,
      RatingReminders reminders,
      Function<String, Optional<URI>> files,
      Supplier<Content> content,
      InstantSource clock) {
    this.tickets = tickets;
    this.scores = scores;
    this.outbox = outbox;
    this.languages = languages;
    this.reminders = reminders;
    this.files = files;
    this.content = content;
    this.clock = clock;
  }

  /// One round.
  void spread() {
    var all = tickets.untold();
    waitingSince = all.stream().map(Untold::since).sorted().toList();
    var now = clock.instant();
    all.stream().filter(news -> isDue(news, now)).filter(tickets::claim).forEach(this::tryToTell);
  }

  private static boolean isDue(Untold news, Instant now) {
    if (news.isNothing()) {
      return !news.last().plus(GIVEN_UP).isAfter(now);
    }
    return !news.last().plus(CLOSE_TOGETHER).isAfter(now)
        || !news.since().plus(AT_LATEST).isAfter(now);
  }

  /// One that cannot be told must not keep all others waiting. It stays, and is tried again.
  private void tryToTell(Untold news) {
    try {
      tell(news);
    } catch (MissingKey forAnotherInstance) {
      log.info("news of case {} are left to an instance with its key", news.ticket().number());
    } catch (RuntimeException failure) {
      log.error(
          "news of case {} cannot be told ({}), trying again",
          news.ticket().number(),
          failure.getClass().getName());
    }
  }

  /// Whatever still waits to be told of this case is overtaken, also by what its person did.
  private void tell(Untold news) {
    var citizen = news.ticket().citizen();
    if (citizen != null && !news.isNothing()) {
      news.old().forEach(move -> outbox.withdraw(key(move)));
      var moves = news.news();
      if (!moves.isEmpty() && !isOvertaken(news.ticket(), moves.getLast())) {
        post(news, citizen, moves);
      }
    }
    tickets.told(news);
  }

  /// Its person has moved it on and was answered there: a card that says so would go out in the
  /// name of a step that it does not tell.
  private static boolean isOvertaken(Ticket ticket, Moved last) {
    var moves = ticket.moves();
    return ticket
        .broughtHere()
        .filter(move -> move.by() instanceof Actor.Citizen)
        .filter(move -> moves.indexOf(move) > moves.indexOf(last))
        .isPresent();
  }

  /// What counts of several: that the case was called otherwise meanwhile is the least of it.
  private static Moved decisive(List<Moved> moves) {
    return moves.reversed().stream()
        .filter(move -> move.kind() != StepKind.STAGE)
        .findFirst()
        .orElse(moves.getLast());
  }

  private void post(Untold news, CitizenId citizen, List<Moved> moves) {
    var now = clock.instant();
    var ticket = news.ticket();
    var card =
        new NewsCard(
            ticket,
            tickets.remarks(ticket),
            tickets.confirmation(ticket),
            content.get(),
            languages.of(citizen),
            now);
    if (card.isRated()) {
      scores.asked(ticket, Split.of(ticket, tickets.details(ticket)));
    }
    outbox.post(
        key(moves.getLast()),
        citizen,
        Outgoing.of(card.message(ticket.enclosed().flatMap(files))).withQuickReplies(card.scores()),
        weight(moves),
        usefulUntil(moves, now));
    if (card.isRated()) {
      reminders.set(ticket, citizen, moves.getLast());
    }
  }

  /// By where the case is in the end, which is what the card says: a question that was taken back
  /// within the minute is worth no push.
  private static Weight weight(List<Moved> moves) {
    return isToldAtOnce(moves) ? Weight.BINDING : Weight.COURTESY;
  }

  /// No step that comes behind it takes back that a promise will be missed.
  private static boolean isToldAtOnce(List<Moved> moves) {
    return decisive(moves).kind().telling() == Telling.AT_ONCE
        || moves.stream().anyMatch(move -> move.kind() == StepKind.DELAY);
  }

  /// A question that waited for quota is not asked after the day by which it was to be answered,
  /// and nobody hears of a new day that is over.
  private static Instant usefulUntil(List<Moved> moves, Instant now) {
    if (weight(moves) == Weight.COURTESY) {
      return now.plus(OF_INTEREST);
    }
    return switch (decisive(moves).fact()) {
      case Fact.Until(var day) -> endOf(day);
      case Fact.Delay(var day, _) -> endOf(day);
      case Fact.None _, Fact.Hop _, Fact.ReferredTo _, Fact.Because _ -> Instant.MAX;
      case Fact.Stage _, Fact.MergedInto _, Fact.Enclosed _ -> Instant.MAX;
    };
  }

  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ThaiDates.ZONE).toInstant();
  }

  static UUID key(Moved move) {
    return LetterKey.of(move.news(), move.at());
  }

  /// How many cases have something that was not told yet.
  int waiting() {
    return waitingSince.size();
  }

  /// For how long the oldest of them has waited, in seconds.
  double oldest() {
    var since = waitingSince;
    return since.isEmpty()
        ? 0
        : Duration.between(since.getFirst(), clock.instant()).toMillis() / 1000.0;
  }
}

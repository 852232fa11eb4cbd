package saitrong.news;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saitrong.citizen.CitizenId;
import saitrong.content.Content;
import saitrong.conversation.Languages;
import saitrong.message.Outgoing;
import saitrong.outbox.Outbox;
import saitrong.store.MissingKey;
import saitrong.ticket.Actor;
import saitrong.ticket.StepKind.Telling;
import saitrong.ticket.Ticket;
import saitrong.ticket.TicketEvent.Moved;
import saitrong.ticket.Tickets;
import saitrong.ticket.ToTell;
import saitrong.ticket.ToTell.Why;
import saitrong.ticket.Untold;
import saitrong.transcript.Transcript;

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

  private static final Logger log = LoggerFactory.getLogger(CaseNews.class);

  private final Tickets tickets;
  private final ToTell toTell;
  private final Outbox outbox;
  private final Transcript transcript;
  private final Languages languages;
  private final RatingReminders reminders;
  private final Function<String, Optional<URI>> files;
  private final Supplier<Content> content;
  private final InstantSource clock;
  private volatile List<Instant> waitingSince = List.of();

  /// @param files the link to what goes with a result, as long as there is one
  CaseNews(
      Tickets tickets,
      ToTell toTell,
      Outbox outbox,
      Transcript transcript,
      Languages languages,
      RatingReminders reminders,
      Function<String, Optional<URI>> files,
      Supplier<Content> content,
      InstantSource clock) {
    this.tickets = tickets;
    this.toTell = toTell;
    this.outbox = outbox;
    this.transcript = transcript;
    this.languages = languages;
    this.reminders = reminders;
    this.files = files;
    this.content = content;
    this.clock = clock;
  }

  /// One round.
  void spread() {
    var all = tickets.untold().all();
    waitingSince =
        all.stream()
            .filter(news -> !news.ticket().confidential())
            .map(Untold::since)
            .sorted()
            .toList();
    var now = clock.instant();
    all.stream()
        .filter(news -> isDue(news, now))
        .filter(tickets.untold()::claim)
        .forEach(this::tryToTell);
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
    if (citizen == null && !news.isNothing()) {
      isToBeTold(news);
    } else if (citizen != null && !news.isNothing()) {
      news.old().forEach(move -> outbox.withdraw(key(move)));
      var moves = news.news();
      if (!moves.isEmpty() && !isOvertaken(news.ticket(), moves.getLast())) {
        post(news.ticket(), citizen, new WhatIsTold(moves, owed(news)));
      }
    }
    tickets.untold().told(news);
  }

  /// By an officer, for no letter tells it.
  private void isToBeTold(Untold news) {
    if (!news.news().isEmpty()) {
      new WhatIsTold(news.news(), null)
          .why()
          .ifPresent(step -> toTell.note(news.ticket(), step, false, Why.NOT_ON_LINE));
    }
  }

  /// What had to be told at once and was taken back before it went out, though it still holds.
  private @Nullable Moved owed(Untold news) {
    var ticket = news.ticket();
    var told = ToldOnLine.of(ticket, transcript);
    return news.old().reversed().stream()
        .filter(move -> move.kind().telling() == Telling.AT_ONCE)
        .filter(ticket::holds)
        .filter(told::wasTakenBack)
        .filter(move -> !ticket.wasToldOtherwise(move))
        .filter(move -> ticket.toldWith(move).stream().map(CaseNews::key).noneMatch(outbox::holds))
        .findFirst()
        .orElse(null);
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

  private void post(Ticket ticket, CitizenId citizen, WhatIsTold told) {
    var now = clock.instant();
    var card =
        new NewsCard(
            ticket,
            tickets.remarks(ticket),
            tickets.confirmation(ticket),
            tickets.lastDayToReopen(ticket),
            content.get(),
            languages.of(citizen),
            now);
    told.why().ifPresent(step -> toTell.note(ticket, step, card.isRated(), null));
    outbox.post(
        key(told.name()),
        citizen,
        Outgoing.of(card.message(ticket.enclosed().flatMap(files))).withQuickReplies(card.scores()),
        told.weight(),
        told.usefulUntil(now));
    if (card.isRated()) {
      reminders.set(ticket, citizen, told.news().getLast());
    }
  }

  static UUID key(Moved move) {
    return ToldOnLine.letter(move);
  }

  /// How many cases have something that was not told yet. Confidential ones are in no figure:
  /// whoever watches these would see when a tip comes in.
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

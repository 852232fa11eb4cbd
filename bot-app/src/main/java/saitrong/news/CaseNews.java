package saitrong.news;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saitrong.citizen.CitizenId;
import saitrong.content.Content;
import saitrong.conversation.Languages;
import saitrong.message.Outgoing;
import saitrong.outbox.LetterKey;
import saitrong.outbox.Outbox;
import saitrong.outbox.Weight;
import saitrong.shared.QuietHours;
import saitrong.store.MissingKey;
import saitrong.ticket.StepKind.Telling;
import saitrong.ticket.TicketEvent.Moved;
import saitrong.ticket.Tickets;
import saitrong.ticket.Untold;

/// Tells citizens what became of their cases, whoever moved them, and tells changes that come close
/// together once. Whatever is interrupted is done by the next round, on any instance, and twice is
/// once: a letter's key is made of the step that it tells of.
final class CaseNews {

  /// An officer who takes up a case, begins and forwards it in one go is not told of three times.
  static final Duration CLOSE_TOGETHER = Duration.ofMinutes(1);

  /// What costs nothing rides on the next reply, and is old news after that.
  private static final Duration OF_INTEREST = Duration.ofDays(7);

  private static final Logger log = LoggerFactory.getLogger(CaseNews.class);

  private final Tickets tickets;
  private final Outbox outbox;
  private final Languages languages;
  private final Supplier<Content> content;
  private final InstantSource clock;

  CaseNews(
      Tickets tickets,
      Outbox outbox,
      Languages languages,
      Supplier<Content> content,
      InstantSource clock) {
    this.tickets = tickets;
    this.outbox = outbox;
    this.languages = languages;
    this.content = content;
    this.clock = clock;
  }

  /// One round.
  void spread() {
    tickets.untold(clock.instant().minus(CLOSE_TOGETHER)).forEach(this::tryToTell);
  }

  private void tryToTell(Untold news) {
    try {
      tell(news);
    } catch (MissingKey forAnotherInstance) {
      log.info("news of a case are left to an instance that has its key");
    }
  }

  private void tell(Untold news) {
    var moves = news.moves();
    var citizen = news.ticket().citizen();
    if (citizen != null && !moves.isEmpty()) {
      withdrawWhatIsOld(news);
      post(news, citizen, moves);
    }
    tickets.told(news);
  }

  /// What still waits to be told of this case is overtaken by what is told now.
  private void withdrawWhatIsOld(Untold news) {
    news.ticket().events().stream()
        .limit(news.from())
        .filter(Moved.class::isInstance)
        .map(Moved.class::cast)
        .filter(move -> weight(List.of(move)) == Weight.COURTESY)
        .forEach(move -> outbox.withdraw(key(move)));
  }

  private void post(Untold news, CitizenId citizen, List<Moved> moves) {
    var now = clock.instant();
    var ticket = news.ticket();
    var card =
        new NewsCard(
            ticket,
            tickets.papers(ticket),
            tickets.confirmation(ticket),
            content.get(),
            languages.of(citizen),
            now);
    outbox.post(
        key(moves.getLast()),
        citizen,
        Outgoing.of(card.message()),
        weight(moves),
        QuietHours.nextAllowed(now),
        usefulUntil(moves, now));
  }

  private static Weight weight(List<Moved> moves) {
    return moves.stream().anyMatch(move -> move.kind().telling() == Telling.AT_ONCE)
        ? Weight.BINDING
        : Weight.COURTESY;
  }

  private static Instant usefulUntil(List<Moved> moves, Instant now) {
    return weight(moves) == Weight.COURTESY ? now.plus(OF_INTEREST) : Instant.MAX;
  }

  private static UUID key(Moved move) {
    return LetterKey.of(move.news(), move.at());
  }
}

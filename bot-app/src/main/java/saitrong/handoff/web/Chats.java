package saitrong.handoff.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saitrong.handoff.Talk;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.transcript.Entry;
import saitrong.transcript.Fate;
import saitrong.transcript.Mark;
import saitrong.transcript.Transcript;

/// What was said in the chats that are open at the desk. Kept until a signal tells of more, for a
/// page asks every two seconds, and the embedded database reads much to find one person's words.
final class Chats {

  private static final int MOST = 50;

  /// Of a day at the longest.
  private static final int LONGEST = 2000;

  /// Where a signal was lost.
  private static final Duration KEPT = Duration.ofSeconds(30);

  private static final int AT_ONCE = 500;

  private static final String BLOCKED = "unfollowed";

  /// What the bot answered before shows why an officer was called.
  static final Duration BEFORE = Duration.ofMinutes(30);

  /// The bot's answer to whoever ends it is written down a moment later.
  private static final Duration GOODBYE = Duration.ofSeconds(15);

  /// The receipt follows the case.
  static final Duration RECEIPT = Duration.ofMinutes(1);

  private final Transcript transcript;
  private final Tickets tickets;
  private final Cache<Part, List<Entry>> kept =
      Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(AT_ONCE).build();

  /// What is read of a talk: as long as it is open the latest, and then what was its own.
  private record Part(String talk, Which which) {}

  private enum Which {
    SO_FAR,
    WHOLE,
    FROM_THE_BEGINNING,
    NOTES_AFTER
  }

  Chats(Transcript transcript, Tickets tickets) {
    this.transcript = transcript;
    this.tickets = tickets;
  }

  /// Oldest first. Of a talk that is over what was said from shortly before it was called to its
  /// end: what its person says later is said to others.
  List<Entry> of(Talk talk) {
    return talk.isOpen()
        ? kept.get(new Part(talk.id(), Which.SO_FAR), _ -> shown(talk, latest(talk, MOST)))
        : kept.get(
            new Part(talk.id(), Which.WHOLE), _ -> shown(talk, own(talk, latest(talk, MOST))));
  }

  /// The same from the beginning, however much it is.
  List<Entry> fromTheBeginning(Talk talk) {
    return kept.get(
        new Part(talk.id(), Which.FROM_THE_BEGINNING),
        _ -> shown(talk, own(talk, latest(talk, LONGEST))));
  }

  /// Whether there may be more than is shown.
  static boolean mayBeMore(List<Entry> shown) {
    return shown.size() >= MOST;
  }

  /// All since it was called, however long ago that is; read anew.
  List<Entry> since(Talk talk) {
    return shown(talk, latest(talk, LONGEST).filter(it -> !it.at().isBefore(talk.since())));
  }

  /// The names of all messages of its person that are still there; read anew.
  Set<String> stillSaid(Talk talk) {
    return shown(talk, own(talk, latest(talk, LONGEST))).stream()
        .filter(it -> it.kind().equals("said"))
        .map(Entry::id)
        .collect(Collectors.toSet());
  }

  /// What colleagues wrote for each other when it was over.
  List<Entry> notesAfter(Talk talk) {
    return talk.isOpen()
        ? List.of()
        : kept.get(new Part(talk.id(), Which.NOTES_AFTER), _ -> shown(talk, notes(talk)));
  }

  /// How those fared that were still on their way when they were read.
  Map<String, Fate> fates(List<Entry> entries) {
    var underway = entries.stream().filter(it -> it.fate() == Fate.WAITING).map(Entry::id).toList();
    return underway.isEmpty() ? Map.of() : transcript.fates(underway);
  }

  /// The numbers to call were given at once, and an officer may be needed all the same.
  static boolean isCry(Entry entry) {
    return entry.marks().contains(Mark.EMERGENCY);
  }

  /// Whether they are known to have blocked the account since they said something last, as the chat
  /// has it: what is written to them does not arrive.
  boolean hasBlocked(Talk talk) {
    return of(talk).reversed().stream()
        .filter(Chats::tellsWhetherTheyAreThere)
        .findFirst()
        .filter(it -> it.kind().equals(BLOCKED))
        .isPresent();
  }

  private static boolean tellsWhetherTheyAreThere(Entry entry) {
    return switch (entry.kind()) {
      case BLOCKED, "followed", "said", "file", "place", "sticker" -> entry.fate() == null;
      default -> false;
    };
  }

  void changed(String talk) {
    for (var which : Which.values()) {
      kept.invalidate(new Part(talk, which));
    }
  }

  private Stream<Entry> latest(Talk talk, int most) {
    var latest =
        talk.isOpen()
            ? transcript.latest(talk.citizen(), most)
            : transcript.latest(talk.citizen(), endOf(talk), most);
    return latest.stream();
  }

  private static Stream<Entry> own(Talk talk, Stream<Entry> entries) {
    var from = talk.since().minus(BEFORE);
    return entries.filter(it -> !it.at().isBefore(from));
  }

  private Stream<Entry> notes(Talk talk) {
    return transcript.latest(talk.citizen(), MOST).stream()
        .filter(it -> it.kind().equals(Entry.NOTE) && it.at().isAfter(endOf(talk)));
  }

  private static Instant endOf(Talk talk) {
    return Optional.ofNullable(talk.ended()).orElse(talk.since()).plus(GOODBYE);
  }

  /// What led to a confidential case is for those who are assigned to it, and they read it there:
  /// nothing of before is shown here to anybody.
  private List<Entry> shown(Talk talk, Stream<Entry> newestFirst) {
    var from =
        tickets.of(talk.citizen()).stream()
            .filter(Ticket::confidential)
            .map(it -> it.received().arrived().plus(RECEIPT))
            .max(Instant::compareTo)
            .orElse(Instant.EPOCH);
    return newestFirst.filter(it -> it.at().isAfter(from)).toList().reversed();
  }
}

package saitrong.handoff.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import saitrong.handoff.Talk;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.transcript.Entry;
import saitrong.transcript.Fate;
import saitrong.transcript.Transcript;

/// What was said in the chats that are open at the desk. Kept until a signal tells of more, for a
/// page asks every two seconds, and the embedded database reads much to find one person's words.
final class Chats {

  private static final int MOST = 50;

  /// Where a signal was lost.
  private static final Duration KEPT = Duration.ofSeconds(30);

  private static final int AT_ONCE = 500;

  /// The receipt follows the case.
  private static final Duration RECEIPT = Duration.ofMinutes(1);

  private final Transcript transcript;
  private final Tickets tickets;
  private final Cache<String, List<Entry>> kept =
      Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(AT_ONCE).build();

  Chats(Transcript transcript, Tickets tickets) {
    this.transcript = transcript;
    this.tickets = tickets;
  }

  /// Oldest first.
  List<Entry> of(Talk talk) {
    return kept.get(talk.id(), _ -> read(talk));
  }

  /// How those fared that were still on their way when they were read.
  Map<String, Fate> fates(List<Entry> entries) {
    var underway = entries.stream().filter(it -> it.fate() == Fate.WAITING).map(Entry::id).toList();
    return underway.isEmpty() ? Map.of() : transcript.fates(underway);
  }

  void changed(String talk) {
    kept.invalidate(talk);
  }

  /// What led to a confidential case is for those who are assigned to it, and they read it there:
  /// nothing of before is shown here to anybody.
  private List<Entry> read(Talk talk) {
    var from =
        tickets.of(talk.citizen()).stream()
            .filter(Ticket::confidential)
            .map(it -> it.received().arrived().plus(RECEIPT))
            .max(Instant::compareTo)
            .orElse(Instant.EPOCH);
    return transcript.latest(talk.citizen(), MOST).reversed().stream()
        .filter(it -> it.at().isAfter(from))
        .toList();
  }
}

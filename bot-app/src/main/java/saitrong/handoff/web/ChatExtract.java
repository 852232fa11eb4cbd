package saitrong.handoff.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import saitrong.attachment.CitizenFiles;
import saitrong.citizen.CitizenId;
import saitrong.handoff.ScriptsInAChat;
import saitrong.handoff.Talk;
import saitrong.handoff.TalkNotes;
import saitrong.inbox.MessageId;
import saitrong.outbox.Outbox;
import saitrong.shared.Language;
import saitrong.store.FieldCipher;
import saitrong.ticket.Logbook;
import saitrong.ticket.Ticket;
import saitrong.transcript.Entry;
import saitrong.transcript.Transcript;

/// What was said in a chat, for pages of what came of it, as the pages of talks show it. Who may
/// read it is for those pages to say.
public record ChatExtract(
    Transcript transcript, CitizenFiles files, FieldCipher cipher, InstantSource clock) {

  /// What was said before shows why somebody asked.
  public static final Duration BEFORE = Chats.BEFORE;

  /// The receipt follows the case.
  public static final Duration RECEIPT = Chats.RECEIPT;

  /// As much as a page can hold; a talk of a day has less.
  private static final int MOST = 300;

  /// An office day.
  private static final Duration LONGEST = Duration.ofHours(12);

  /// With nothing said for so long a talk is over, whenever it is written down.
  private static final Duration SILENCE = Duration.ofHours(1);

  /// Whether it was opened with a talk.
  public static boolean isOfATalk(Ticket ticket) {
    return Logbook.has(ticket, Talk.CASES);
  }

  /// Oldest first.
  public List<Entry> between(CitizenId citizen, Instant from, Instant until) {
    return transcript.latest(citizen, until, MOST).stream()
        .filter(it -> !it.at().isBefore(from))
        .toList()
        .reversed();
  }

  /// The same, and where an officer talked with its person then, up to the last that they said.
  public List<Entry> withTheTalk(CitizenId citizen, Instant from, Instant until) {
    var all = new ArrayList<>(between(citizen, from, until));
    all.addAll(transcript.next(citizen, until, until.plus(LONGEST), MOST));
    var last = until;
    boolean talks = false;
    for (var entry : all) {
      if (entry.at().isAfter(last.plus(SILENCE)) || (!talks && entry.at().isAfter(until))) {
        break;
      }
      if (isOfAnOfficer(entry)) {
        talks = true;
        last = entry.at().isAfter(last) ? entry.at() : last;
      }
    }
    var end = last;
    return all.stream().filter(it -> !it.at().isAfter(end)).toList();
  }

  /// What officers remarked when they put a talk on record with this case, whenever that was.
  public List<Entry> remarks(Ticket ticket) {
    return transcript.beginning(TalkNotes.remarksOn(ticket.number().toString()));
  }

  private static boolean isOfAnOfficer(Entry entry) {
    return entry.kind().equals(Outbox.OFFICER)
        || entry.kind().equals(Entry.NOTE)
        || entry.id().startsWith(ScriptsInAChat.EVENT);
  }

  /// Of the talk that a case was opened with, and not of what its person said to the bot before it
  /// was written down.
  public List<Entry> ofTalk(CitizenId citizen, Ticket ticket) {
    var received = ticket.received();
    var said = new ArrayList<Entry>();
    boolean spoke = false;
    for (var entry :
        between(citizen, received.told().minus(BEFORE), received.arrived().plus(RECEIPT))) {
      if (spoke && entry.at().isAfter(said.getLast().at().plus(SILENCE))) {
        break;
      }
      spoke |= entry.kind().equals(Outbox.OFFICER);
      said.add(entry);
    }
    return said;
  }

  /// @param path where what came by a message can be opened on the page; empty where it cannot
  public List<Line> lines(
      List<Entry> said, Function<MessageId, Optional<String>> path, Language language) {
    var open = new OpenedEntries(cipher);
    var shapes = files.shapes(ChatFiles.messages(said, open).toList());
    return new ChatLines(open, language, clock.instant()).of(path, said, Map.of(), shapes);
  }
}

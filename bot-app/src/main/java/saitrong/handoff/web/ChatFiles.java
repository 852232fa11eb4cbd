package saitrong.handoff.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import saitrong.attachment.CitizenFiles;
import saitrong.attachment.KeptFile;
import saitrong.attachment.Shape;
import saitrong.attachment.State;
import saitrong.document.FileWords;
import saitrong.document.ServedFile;
import saitrong.handoff.Talk;
import saitrong.inbox.MessageId;
import saitrong.shared.Language;
import saitrong.shared.PersonalText;
import saitrong.ticket.CaseFile;
import saitrong.transcript.Entry;

/// The files that a person sent in a chat. They are known by the message that they came in, and
/// opened only where that message is among what the page shows.
record ChatFiles(CitizenFiles kept, Chats chats, OpenedEntries open) {

  private static final String FILE = "file";

  /// How each of those is doing that was kept for somebody, by its message.
  Map<MessageId, Shape> in(List<Entry> entries) {
    return kept.shapes(messages(entries).toList());
  }

  /// To be closed by the caller; empty where it is not here, or not of this chat.
  Optional<KeptFile> open(Talk talk, String message) {
    return messages(chats.of(talk))
        .filter(it -> it.value().equals(message))
        .findFirst()
        .flatMap(kept::open);
  }

  /// What goes into the case that the talk becomes: all that was sent to the officer, or while they
  /// were waited for.
  List<CaseFile> ofCase(Talk talk) {
    var since = chats.since(talk);
    var known = kept.states(messages(since).toList());
    return since.stream()
        .filter(it -> it.message() != null && known.containsKey(new MessageId(it.message())))
        .map(this::caseFile)
        .toList();
  }

  private CaseFile caseFile(Entry entry) {
    var name = open.text(entry, "name");
    return new CaseFile(
        Objects.requireNonNull(entry.message()),
        name.isEmpty() ? null : new PersonalText(name),
        open.text(entry, "sort"));
  }

  private static Stream<MessageId> messages(List<Entry> entries) {
    return entries.stream()
        .filter(it -> it.kind().equals(FILE))
        .map(Entry::message)
        .filter(Objects::nonNull)
        .map(MessageId::new);
  }

  /// Of one of them.
  static Enclosed enclosed(MessageId message, Shape shape, Talk talk, Language language) {
    var is = FileWords.of(shape, language);
    return switch (shape) {
      case Shape.Here here ->
          new Enclosed(TalkPage.path(talk) + "/files/" + message.value(), is, shows(here));
      case Shape.NotHere(State.Awaited _) -> new Enclosed("", is, Enclosed.Shows.COMES);
      case Shape.NotHere _ -> new Enclosed("", is, Enclosed.Shows.NOTHING);
    };
  }

  private static Enclosed.Shows shows(Shape.Here file) {
    if (ServedFile.isPicture(file.type())) {
      return Enclosed.Shows.PICTURE;
    }
    return ServedFile.isOpened(file.type()) ? Enclosed.Shows.OPENED : Enclosed.Shows.SAVED;
  }
}

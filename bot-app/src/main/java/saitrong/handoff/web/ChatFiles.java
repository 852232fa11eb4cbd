package saitrong.handoff.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import saitrong.attachment.ChatPictures;
import saitrong.attachment.CitizenFiles;
import saitrong.attachment.KeptFile;
import saitrong.attachment.Shape;
import saitrong.attachment.State;
import saitrong.document.FileWords;
import saitrong.document.ServedFile;
import saitrong.handoff.Talk;
import saitrong.inbox.MessageId;
import saitrong.outbox.Outbox;
import saitrong.shared.Language;
import saitrong.shared.PersonalText;
import saitrong.ticket.CaseFile;
import saitrong.transcript.Entry;

/// The files that were sent in a chat: by its person, known by the message that they came in, and
/// by officers, known by the letter. They are opened only where that is among what the page shows.
record ChatFiles(CitizenFiles kept, Chats chats, OpenedEntries open) {

  private static final String FILE = "file";

  /// The sort of it, as the case has it.
  private static final String PICTURE = "IMAGE";

  /// How each of those is doing that was kept for somebody, by its message.
  Map<MessageId, Shape> in(List<Entry> entries) {
    return kept.shapes(messages(entries).toList());
  }

  /// To be closed by the caller; empty where it is not here, or not of this chat.
  Optional<KeptFile> open(Talk talk, String message) {
    return Stream.<Supplier<List<Entry>>>of(
            () -> chats.of(talk), () -> chats.fromTheBeginning(talk))
        .flatMap(it -> messages(it.get()))
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
        .flatMap(entry ->
            message(entry, open).filter(known::containsKey).map(it -> caseFile(entry, it)).stream())
        .toList();
  }

  private CaseFile caseFile(Entry entry, MessageId message) {
    if (entry.kind().equals(Outbox.OFFICER)) {
      return new CaseFile(message.value(), null, PICTURE);
    }
    var name = open.text(entry, "name");
    return new CaseFile(
        message.value(), name.isEmpty() ? null : new PersonalText(name), open.text(entry, "sort"));
  }

  private Stream<MessageId> messages(List<Entry> entries) {
    return messages(entries, open);
  }

  static Stream<MessageId> messages(List<Entry> entries, OpenedEntries open) {
    return entries.stream().flatMap(it -> message(it, open).stream());
  }

  /// As which it is kept, if there is a file with it. The words of an officer are asked for none: a
  /// page with a chat is fetched anew with each word.
  static Optional<MessageId> message(Entry entry, OpenedEntries open) {
    return switch (entry.kind()) {
      case FILE -> Optional.ofNullable(entry.message()).map(MessageId::new);
      case Outbox.OFFICER ->
          Optional.of(entry).filter(open::isPicture).map(it -> ChatPictures.named(it.id()));
      default -> Optional.empty();
    };
  }

  /// Of one of them.
  ///
  /// @param path where it opens; absent where it is only named
  static Enclosed enclosed(Shape shape, Optional<String> path, Language language) {
    var is = FileWords.of(shape, language);
    return switch (shape) {
      case Shape.Here here ->
          path.map(it -> new Enclosed(it, is, shows(here)))
              .orElseGet(() -> new Enclosed("", is, Enclosed.Shows.NOTHING));
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

package saitrong.faq;

import java.util.List;
import java.util.Optional;
import saitrong.faq.FaqProblems.Spot;

/// An entry as read from its file, also one that is not shown yet or any more. What could not be
/// read has a placeholder; nothing of it serves then.
///
/// @param status empty after a complaint
/// @param asked the title and the other ways to ask it
/// @param refersTo the entries that its buttons name
/// @param entry empty when the header could not be read
record WrittenEntry(
    EntryName name,
    Spot top,
    Optional<Entry.Status> status,
    List<Said> asked,
    List<Reference> refersTo,
    Optional<Entry> entry) {

  /// Something that people ask, and where it stands.
  record Said(String text, Spot at) {}

  /// A button that shows another entry.
  ///
  /// @param isNamed whether it has a label of its own; the other's title is the label otherwise
  record Reference(String id, boolean isNamed, Spot at) {}

  static WrittenEntry unreadable(EntryName name, Spot top) {
    return new WrittenEntry(name, top, Optional.empty(), List.of(), List.of(), Optional.empty());
  }

  /// The same entry, to be complained of where this file is read.
  WrittenEntry at(Spot file) {
    return new WrittenEntry(
        name,
        file,
        status,
        asked.stream().map(it -> new Said(it.text(), file.line(it.at().line()))).toList(),
        refersTo.stream()
            .map(it -> new Reference(it.id(), it.isNamed(), file.line(it.at().line())))
            .toList(),
        entry);
  }

  boolean isServed() {
    return status.filter(WrittenEntry::isServed).isPresent();
  }

  private static boolean isServed(Entry.Status status) {
    return switch (status) {
      case PUBLISHED, SAMPLE -> true;
      case DRAFT, IN_REVIEW, RETIRED -> false;
    };
  }
}

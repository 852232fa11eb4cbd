package saitrong.handoff.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.shared.Digest;

/// The messages of a person whose words a form was filled in with, as the form carries them: by
/// their names, and each line by its digest. What the person takes back meanwhile can be taken out
/// again, though it is kept nowhere any more.
record Quoted(List<Message> messages) {

  /// @param lines the digests of what it said
  record Message(String entry, Set<String> lines) {

    static Message of(String entry, String words) {
      return new Message(entry, linesIn(words).map(Quoted::digest).collect(Collectors.toSet()));
    }

    private String stored() {
      return entry + ":" + String.join(",", lines);
    }

    /// Absent where it is none of ours.
    private static Optional<Message> read(String stored) {
      int colon = stored.lastIndexOf(':');
      return colon < 0
          ? Optional.empty()
          : Optional.of(
              new Message(
                  stored.substring(0, colon), Set.of(stored.substring(colon + 1).split(","))));
    }
  }

  static Quoted read(@Nullable String stored) {
    return new Quoted(
        stored == null
            ? List.of()
            : Stream.of(stored.split(" ")).flatMap(it -> Message.read(it).stream()).toList());
  }

  String stored() {
    return messages.stream().map(Message::stored).collect(Collectors.joining(" "));
  }

  Set<String> entries() {
    return messages.stream().map(Message::entry).collect(Collectors.toSet());
  }

  /// Of these words what is left without the messages that are not among these entries any more.
  String without(Set<String> there, String typed) {
    var gone = linesOf(it -> !there.contains(it.entry()));
    var left = linesOf(it -> there.contains(it.entry()));
    return linesIn(typed)
        .filter(line -> left.contains(digest(line)) || !gone.contains(digest(line)))
        .collect(Collectors.joining("\n"));
  }

  private Set<String> linesOf(Predicate<Message> which) {
    return messages.stream()
        .filter(which)
        .flatMap(it -> it.lines().stream())
        .collect(Collectors.toSet());
  }

  private static Stream<String> linesIn(String words) {
    return words.strip().lines();
  }

  private static String digest(String line) {
    return Digest.of(line.strip());
  }
}

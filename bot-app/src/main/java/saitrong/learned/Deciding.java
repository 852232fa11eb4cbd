package saitrong.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was typed behind `faq-learned approve` or `decline`, understood.
///
/// @param entry that it is to go to; the one that was chosen where none is named
/// @param words to write instead of what was typed, without what is personal
/// @param by who decides, as they call themselves; empty when not said
/// @param settings for the program
record Deciding(
    boolean approves,
    DraftId draft,
    @Nullable String entry,
    @Nullable String words,
    String by,
    List<String> settings) {

  static final String APPROVE = "approve";
  static final String DECLINE = "decline";

  static boolean isMeant(List<String> typed) {
    return !typed.isEmpty()
        && (typed.getFirst().equals(APPROVE) || typed.getFirst().equals(DECLINE));
  }

  static Deciding read(List<String> typed) throws Wanted.Misunderstood {
    boolean approves = typed.getFirst().equals(APPROVE);
    var named = new ArrayList<String>();
    var settings = new ArrayList<String>();
    String words = null;
    String by = "";
    for (var rest = typed.listIterator(1); rest.hasNext(); ) {
      String word = rest.next();
      if (word.equals("--words") && approves && rest.hasNext()) {
        words = rest.next();
      } else if (word.equals("--by") && rest.hasNext()) {
        by = rest.next();
      } else if (word.startsWith("--") && word.contains("=")) {
        settings.add(word);
      } else if (word.startsWith("--")) {
        throw new Wanted.Misunderstood();
      } else {
        named.add(word);
      }
    }
    if (named.isEmpty() || named.size() > (approves ? 2 : 1)) {
      throw new Wanted.Misunderstood();
    }
    return new Deciding(
        approves,
        new DraftId(named.getFirst()),
        named.size() == 2 ? named.getLast() : null,
        words,
        by,
        List.copyOf(settings));
  }

  Optional<String> named() {
    return Optional.ofNullable(entry);
  }
}

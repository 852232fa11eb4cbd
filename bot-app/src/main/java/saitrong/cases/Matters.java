package saitrong.cases;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import saitrong.content.MatterKinds;
import saitrong.shared.NearestWord;
import saitrong.ticket.Logged;
import saitrong.ticket.Opening;

/// Which kinds of matter can be written down: a slip in one would put a tip before the eyes of all.
record Matters(MatterKinds kinds) {

  /// As confidential as the scripts keep its kind; empty where there is no such kind.
  Optional<Logged> read(Logged typed) {
    if (!isKnown(typed.kind())) {
      return Optional.empty();
    }
    return Optional.of(kinds.isConfidential(typed.kind()) ? typed.keptConfidential() : typed);
  }

  /// Where no scripts serve, nobody knows what there is: then only what looks like a slip is none.
  private boolean isKnown(String kind) {
    var always = known();
    return always.contains(kind)
        || (kinds.names().isEmpty() && NearestWord.to(kind, always).isEmpty());
  }

  private Set<String> known() {
    var known = new TreeSet<>(kinds.names());
    known.addAll(Opening.alwaysConfidential());
    known.add(OpeningTyped.CONSULTATION);
    return known;
  }

  String unknown(String kind) {
    return TypingWords.noKind(kind, known());
  }
}

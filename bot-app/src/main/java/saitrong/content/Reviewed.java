package saitrong.content;

import java.util.Set;

/// Matters of which a head looks at the answer before the requester has it, as a legal opinion.
///
/// @param kinds as flows call them; at least one
/// @param topics none means all
public record Reviewed(Set<String> kinds, Set<String> topics) {

  public Reviewed {
    kinds = Set.copyOf(kinds);
    topics = Set.copyOf(topics);
  }

  public boolean isOfKind(String kind) {
    return kinds.contains(kind);
  }

  /// Whether the kind alone decides.
  public boolean isOfAllTopics() {
    return topics.isEmpty();
  }
}

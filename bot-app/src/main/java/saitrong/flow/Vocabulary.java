package saitrong.flow;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What an agency's profile lends to flows.
///
/// @param variables that texts may name, like `agency` and the polite particle
/// @param lists choices that are the agency's own: its systems, its offices
public record Vocabulary(Set<String> variables, Map<String, List<Option>> lists) {
  public Vocabulary {
    variables = Set.copyOf(variables);
    lists = Map.copyOf(lists);
  }
}

package saitrong.faq;

import java.util.Set;

/// What answers may name, and what an agency's profile lends them.
///
/// @param variables that texts may name, like `phone`
/// @param flows ids of all flows that there are; empty where an agency has no scripts at all, and a
///   button that starts one is then left out
/// @param userGroups ids of the user groups
/// @param systems ids of this agency's systems
/// @param groups the groups of answers that are on: only their entries must fit this agency's
///   systems, for another agency's profile may switch the others on
public record FaqVocabulary(
    Set<String> variables,
    Set<String> flows,
    Set<String> userGroups,
    Set<String> systems,
    Set<String> groups) {

  public FaqVocabulary {
    variables = Set.copyOf(variables);
    flows = Set.copyOf(flows);
    userGroups = Set.copyOf(userGroups);
    systems = Set.copyOf(systems);
    groups = Set.copyOf(groups);
  }
}

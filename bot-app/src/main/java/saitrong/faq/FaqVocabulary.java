package saitrong.faq;

import java.util.Optional;
import java.util.Set;
import saitrong.shared.DocumentName;

/// What answers may name, and what an agency's profile lends them.
///
/// @param variables that texts may name, like `phone`
/// @param flows ids of all flows that there are; empty where an agency has no scripts at all, and a
///   button that starts one is then left out
/// @param userGroups ids of the user groups
/// @param systems ids of this agency's systems
/// @param groups the groups of answers that are on: only their entries must fit this agency's
///   systems, for another agency's profile may switch the others on
/// @param documents names of the files that the agency hands out; empty where nobody looked: a file
///   that goes missing must not keep the answers from being served, its button is left out
public record FaqVocabulary(
    Set<String> variables,
    Set<String> flows,
    Set<String> userGroups,
    Set<String> systems,
    Set<String> groups,
    Optional<Set<String>> documents) {

  public FaqVocabulary {
    variables = Set.copyOf(variables);
    flows = Set.copyOf(flows);
    userGroups = Set.copyOf(userGroups);
    systems = Set.copyOf(systems);
    groups = Set.copyOf(groups);
    documents = documents.map(Set::copyOf);
  }

  public FaqVocabulary with(Set<String> documentsThere) {
    return new FaqVocabulary(
        variables, flows, userGroups, systems, groups, Optional.of(documentsThere));
  }

  boolean lacks(DocumentName document) {
    return documents.filter(it -> !it.contains(document.value())).isPresent();
  }
}

package saitrong.faq;

import java.time.LocalDate;
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
/// @param today after which no answer can be known to be true; empty where nobody looked, for a
///   wrong clock must not keep the answers from being served
public record FaqVocabulary(
    Set<String> variables,
    Set<String> flows,
    Set<String> userGroups,
    Set<String> systems,
    Set<String> groups,
    Optional<Set<String>> documents,
    Optional<LocalDate> today) {

  /// The variable that stands for the web address of an entry's own system.
  public static final String SYSTEM_WEBSITE = "system-website";

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
        variables, flows, userGroups, systems, groups, Optional.of(documentsThere), today);
  }

  public FaqVocabulary on(LocalDate day) {
    return new FaqVocabulary(
        variables, flows, userGroups, systems, groups, documents, Optional.of(day));
  }

  boolean lacks(DocumentName document) {
    return documents.filter(it -> !it.contains(document.value())).isPresent();
  }
}

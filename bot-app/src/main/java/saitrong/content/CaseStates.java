package saitrong.content;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saitrong.shared.Language;

/// How an agency calls the states of its cases, and its own states under these. What a state is,
/// and which may follow which, is the product's; what it is called is the agency's.
///
/// @param names other names, by the state's code
/// @param own in the order of the file
public record CaseStates(Map<String, Words> names, List<Own> own) {

  /// As everybody calls them.
  public static final CaseStates USUAL = new CaseStates(Map.of(), List.of());

  public CaseStates {
    names = Map.copyOf(names);
    own = List.copyOf(own);
  }

  /// A state of the agency's own.
  ///
  /// @param under the code of the state that a case is in meanwhile
  public record Own(String under, String id, Words name) {}

  /// As the set that serves has them, for a command beside the bot; the usual ones where none
  /// serves yet.
  public static CaseStates serving(MongoDatabase database) {
    var sets = new StoredSets(database);
    return sets.active()
        .flatMap(active -> sets.set(active.hash()))
        .flatMap(files -> files.yaml(AgencyShelf.PROFILE, new Problems()))
        .map(profile -> ProfileReader.read(profile).caseStates())
        .orElse(USUAL);
  }

  /// Absent where the agency calls it as everybody does.
  public Optional<String> name(String code, Language language) {
    return Optional.ofNullable(names.get(code)).map(name -> name.in(language));
  }

  public Optional<Own> own(String id) {
    return own.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  public List<Own> under(String code) {
    return own.stream().filter(it -> it.under().equals(code)).toList();
  }
}

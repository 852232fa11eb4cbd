package saitrong.conversation;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import saitrong.shared.DocumentName;

/// What only the running program can tell of: where the agency's own documents are on the web, for
/// LINE sends none, how long a result can be asked about, and by which year cases are numbered. A
/// document that is not there, or cannot be reached from outside, has no address.
interface Links {

  /// How texts name the form by which an official asks to be recognised.
  String OFFICIAL_FORM = "official-form";

  /// How texts name the days after a result in which it can be asked about.
  String REOPEN_DAYS = "reopen-days";

  /// What texts name as variables.
  Map<String, String> named();

  /// The same for this text; most name nothing of it, and then nobody looks into the folder.
  default Map<String, String> namedIn(String text) {
    return text.contains(OFFICIAL_FORM) || text.contains(REOPEN_DAYS) ? named() : Map.of();
  }

  /// In which cases are numbered at that moment.
  int registerYear(Instant moment);

  Optional<URI> to(DocumentName document);
}

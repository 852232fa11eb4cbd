package saitrong.conversation;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import saitrong.shared.DocumentName;

/// Where the agency's own documents are on the web, for LINE sends none. A document that is not
/// there, or cannot be reached from outside, has no address.
interface Links {

  /// How texts name the form by which an official asks to be recognised.
  String OFFICIAL_FORM = "official-form";

  /// Those that texts name as variables.
  Map<String, String> named();

  /// Those that this text names; most name none, and then nobody looks into the folder.
  default Map<String, String> namedIn(String text) {
    return text.contains(OFFICIAL_FORM) ? named() : Map.of();
  }

  Optional<URI> to(DocumentName document);
}

package saitrong.conversation;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import saitrong.shared.DocumentName;

/// Where the agency's own documents are on the web, for LINE sends none. A document that is not
/// there, or cannot be reached from outside, has no address.
interface Links {

  /// Those that texts name as variables.
  Map<String, String> named();

  Optional<URI> to(DocumentName document);
}

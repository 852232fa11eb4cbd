package saitrong.conversation;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import saitrong.shared.DocumentName;

/// The documents that an agency has on the web.
record FakeLinks(Set<String> documents) implements Links {

  static FakeLinks none() {
    return new FakeLinks(Set.of());
  }

  static FakeLinks to(String document) {
    return new FakeLinks(Set.of(document));
  }

  @Override
  public Map<String, String> named() {
    return Map.of(REOPEN_DAYS, "7");
  }

  @Override
  public Optional<URI> to(DocumentName document) {
    return Optional.of(document.value())
        .filter(documents::contains)
        .map(it -> URI.create("https://helpdesk.example.go.th/files/" + it));
  }
}

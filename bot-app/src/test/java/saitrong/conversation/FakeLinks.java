package saitrong.conversation;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import saitrong.content.ThaiDates;
import saitrong.shared.DocumentName;

/// The documents that an agency has on the web.
record FakeLinks(Set<String> documents, int yearsAhead) implements Links {

  FakeLinks(Set<String> documents) {
    this(documents, 0);
  }

  /// Cases are numbered by next year's register already, as from October on where it is a fiscal
  /// one.
  static FakeLinks inNextYearsRegister() {
    return new FakeLinks(Set.of(), 1);
  }

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
  public int registerYear(Instant moment) {
    return ThaiDates.buddhistYear(LocalDate.ofInstant(moment, ThaiDates.ZONE)) + yearsAhead;
  }

  @Override
  public Optional<URI> to(DocumentName document) {
    return Optional.of(document.value())
        .filter(documents::contains)
        .map(it -> URI.create("https://helpdesk.example.go.th/files/" + it));
  }
}

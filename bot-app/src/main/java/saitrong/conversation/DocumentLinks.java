package saitrong.conversation;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import saitrong.document.Documents;
import saitrong.shared.DocumentName;

/// Links to the documents that this program serves. A line of a text that names one without an
/// address is left out.
///
/// @param reopenDays after a result in which it can be asked about
/// @param registers by which year they number cases at a moment
record DocumentLinks(Documents documents, int reopenDays, ToIntFunction<Instant> registers)
    implements Links {

  /// The file's name without its ending.
  private static final String OFFICIAL_FORM_FILE = "official-admin-form";

  @Override
  public Map<String, String> named() {
    var days = Integer.toString(reopenDays);
    return documents
        .addressOfForm(OFFICIAL_FORM_FILE)
        .map(address -> Map.of(OFFICIAL_FORM, address.toString(), REOPEN_DAYS, days))
        .orElse(Map.of(REOPEN_DAYS, days));
  }

  @Override
  public int registerYear(Instant moment) {
    return registers.applyAsInt(moment);
  }

  @Override
  public Optional<URI> to(DocumentName document) {
    return documents.address(document.value());
  }
}

package saitrong.conversation;

import java.util.Map;
import java.util.function.Supplier;
import saitrong.document.Documents;

/// Links to the agency's forms, under the names by which texts know them. A form that is not there,
/// or cannot be reached from outside, has none: the line that names it is left out.
record FormLinks(Documents documents) implements Supplier<Map<String, String>> {

  private static final String OFFICIAL_FORM = "official-form";

  /// The file's name without its ending.
  private static final String OFFICIAL_FORM_FILE = "official-admin-form";

  @Override
  public Map<String, String> get() {
    return documents
        .addressOfForm(OFFICIAL_FORM_FILE)
        .map(address -> Map.of(OFFICIAL_FORM, address.toString()))
        .orElse(Map.of());
  }
}

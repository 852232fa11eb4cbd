package saitrong.shared;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The name of a file that may be handed out to anybody: it needs no thought in an address or on a
/// disk (no blanks, no dot in front, no way into another folder), and its kind is known.
///
/// @param type as HTTP says it
public record DocumentName(String value, String type) {

  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,80}\\.([A-Za-z0-9]{1,5})");

  private static final Map<String, String> TYPES =
      Map.of(
          "pdf", "application/pdf",
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation",
          "odt", "application/vnd.oasis.opendocument.text",
          "jpg", "image/jpeg",
          "png", "image/png",
          "txt", "text/plain;charset=UTF-8");

  /// For complaints.
  public static List<String> endings() {
    return TYPES.keySet().stream().sorted().toList();
  }

  public static Optional<DocumentName> of(String written) {
    var parts = NAME.matcher(written);
    return parts.matches()
        ? Optional.ofNullable(TYPES.get(parts.group(1).toLowerCase(Locale.ROOT)))
            .map(type -> new DocumentName(written, type))
        : Optional.empty();
  }
}

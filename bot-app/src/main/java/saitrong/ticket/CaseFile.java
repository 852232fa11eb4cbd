package saitrong.ticket;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.shared.PersonalText;

/// A file that somebody sent with a case.
///
/// @param message by which it is kept
/// @param name as their phone told it: personal, and not to be trusted; pictures have none
/// @param sort `IMAGE`, `VIDEO`, `AUDIO` or `FILE`, as it was sent
public record CaseFile(String message, @Nullable PersonalText name, String sort) {

  private static final String FILES = "files";

  /// As flows keep an answer of files.
  static Stream<CaseFile> in(Detail detail) {
    return detail.stored().get(FILES) instanceof List<?> files
        ? files.stream().flatMap(CaseFile::of)
        : Stream.empty();
  }

  private static Stream<CaseFile> of(Object stored) {
    return stored instanceof Map<?, ?> file && file.get("message") instanceof String message
        ? Stream.of(
            new CaseFile(
                message,
                file.get("name") instanceof String name ? new PersonalText(name) : null,
                file.get("type") instanceof String sort ? sort : ""))
        : Stream.empty();
  }

  /// As an answer of files is kept.
  public static Detail detail(String name, String label, List<CaseFile> files) {
    return new Detail(
        name,
        label,
        new PersonalText(label),
        Map.of(
            "key",
            name,
            "kind",
            FILES,
            "text",
            label,
            FILES,
            files.stream().map(CaseFile::stored).toList()));
  }

  private Map<String, String> stored() {
    return name == null
        ? Map.of("message", message, "type", sort)
        : Map.of("message", message, "type", sort, "name", name.value());
  }
}

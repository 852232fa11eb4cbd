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
public record CaseFile(String message, @Nullable PersonalText name) {

  /// As flows keep an answer of files.
  static Stream<CaseFile> in(Detail detail) {
    return detail.stored().get("files") instanceof List<?> files
        ? files.stream().flatMap(CaseFile::of)
        : Stream.empty();
  }

  private static Stream<CaseFile> of(Object stored) {
    return stored instanceof Map<?, ?> file && file.get("message") instanceof String message
        ? Stream.of(
            new CaseFile(
                message, file.get("name") instanceof String name ? new PersonalText(name) : null))
        : Stream.empty();
  }
}

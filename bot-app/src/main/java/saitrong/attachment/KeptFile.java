package saitrong.attachment;

import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import saitrong.attachment.Scan.Verdict;
import saitrong.shared.PersonalText;

/// A kept file, opened. Whoever serves it sends `type.contentType()` with `nosniff`, and as a
/// download unless `type.isShownInPages()`.
///
/// @param name as the citizen's phone told it: personal, and not to be trusted
/// @param bare a picture without the data that tell where it was made. False means that it may
///   tell: HEIC, videos and papers are kept as they came, so are pictures that are broken
/// @param verdict whether ClamAV looked into it; whoever serves it shows what is unchecked as such
/// @param bytes ends with an [java.io.IOException] should anything be missing or altered
public record KeptFile(
    FileType type,
    long size,
    @Nullable PersonalText name,
    boolean bare,
    Verdict verdict,
    InputStream bytes) {

  private static final Set<String> OFFICE =
      Set.of(".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp");

  /// For the name of a download: what the file is, and nothing that the citizen's name for it adds.
  public String ending() {
    return type == FileType.OFFICE
        ? Optional.ofNullable(name)
            .map(it -> it.value().toLowerCase(Locale.ROOT))
            .flatMap(it -> OFFICE.stream().filter(it::endsWith).findFirst())
            .orElse("")
        : type.ending();
  }
}

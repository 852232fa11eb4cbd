package saitrong.attachment;

import java.io.InputStream;
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
    InputStream bytes) {}

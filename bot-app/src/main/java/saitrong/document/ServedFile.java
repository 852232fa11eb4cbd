package saitrong.document;

import java.util.Set;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import saitrong.attachment.FileType;
import saitrong.attachment.KeptFile;

/// A file that a citizen sent, on its way to somebody of the staff. What a browser does no harm
/// with is shown; everything else is a download and never a page.
public final class ServedFile {

  private static final Set<FileType> PICTURES =
      Set.of(FileType.JPEG, FileType.PNG, FileType.GIF, FileType.WEBP);

  private static final String ALONE = "default-src 'none'; sandbox";

  /// A browser makes a page around it that loads it once more; in a sandbox it would do so as a
  /// stranger. Nothing of the file is ever a script there.
  private static final String PLAYED =
      "default-src 'none'; media-src 'self'; style-src 'unsafe-inline'";

  private ServedFile() {}

  /// Whether it can stand in a page.
  public static boolean isPicture(FileType type) {
    return PICTURES.contains(type);
  }

  /// Whether it opens in a tab of its own.
  public static boolean isOpened(FileType type) {
    return type.isShownInPages();
  }

  private static boolean isPlayed(FileType type) {
    return isOpened(type) && !isPicture(type);
  }

  /// @param name without ending, and by ours: what a citizen calls a file may name somebody, and
  ///   may be made up to harm
  public static ResponseEntity<Publisher<DataBuffer>> of(KeptFile file, String name) {
    var way = isOpened(file.type()) ? "inline" : "attachment";
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.type().contentType()))
        .contentLength(file.size())
        .cacheControl(CacheControl.noStore())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", isPlayed(file.type()) ? PLAYED : ALONE)
        .header("Content-Disposition", "%s; filename=\"%s%s\"".formatted(way, name, file.ending()))
        .body(FileBytes.of(file));
  }
}

package saitrong.attachment;

/// What a file really is, by its first bytes. Neither its name nor what anybody says of it counts:
/// what is none of these is handed out as bytes without a meaning, so that no page and no program
/// is ever run from here.
public enum FileType {
  JPEG("jpeg", "image/jpeg", ".jpg", true),
  PNG("png", "image/png", ".png", true),
  GIF("gif", "image/gif", ".gif", true),
  WEBP("webp", "image/webp", ".webp", true),
  HEIC("heic", "image/heic", ".heic", false),
  PDF("pdf", "application/pdf", ".pdf", false),
  MP4("mp4", "video/mp4", ".mp4", true),
  M4A("m4a", "audio/mp4", ".m4a", true),
  AAC("aac", "audio/aac", ".aac", true),
  /// The zipped formats of Word, Excel, PowerPoint and LibreOffice.
  OFFICE("office", "application/octet-stream", "", false),
  PLAIN_TEXT("text", "text/plain; charset=utf-8", ".txt", false),
  /// Anything else: programs, web pages and archives too.
  OTHER("other", "application/octet-stream", "", false);

  private final String stored;
  private final String contentType;
  private final String ending;
  private final boolean shown;

  FileType(String stored, String contentType, String ending, boolean shown) {
    this.stored = stored;
    this.contentType = contentType;
    this.ending = ending;
    this.shown = shown;
  }

  /// Safe to send to a browser together with `X-Content-Type-Options: nosniff`.
  public String contentType() {
    return contentType;
  }

  /// For the name of a download; empty where only the citizen's own name tells it.
  public String ending() {
    return ending;
  }

  /// Whether a browser shows it in a page by itself and can do no harm with it; the others are for
  /// download only.
  public boolean isShownInPages() {
    return shown;
  }

  String stored() {
    return stored;
  }

  static FileType from(String stored) {
    for (var type : values()) {
      if (type.stored.equals(stored)) {
        return type;
      }
    }
    return OTHER;
  }
}

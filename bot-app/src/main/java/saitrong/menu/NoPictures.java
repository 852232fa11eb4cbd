package saitrong.menu;

/// This machine's Java cannot draw text.
final class NoPictures extends RuntimeException {

  private static final long serialVersionUID = 1;

  NoPictures(Throwable cause) {
    super(
        """
        Java บนเครื่องนี้วาดตัวอักษรไม่ได้ ใช้ Java ฉบับเต็ม (มีโมดูล java.desktop) หรือติดตั้ง fontconfig และ libfreetype6
        The Java of this machine cannot draw text. Use a full Java (with the module java.desktop), or install fontconfig and libfreetype6.\
        """,
        cause);
  }
}

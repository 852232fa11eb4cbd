package saitrong.menu;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import saitrong.content.Audience;
import saitrong.content.ContentFolder;
import saitrong.content.Problem;
import saitrong.content.Reading;
import saitrong.content.RichMenu;
import saitrong.line.LineNotConfigured;
import saitrong.store.StoreUnavailable;

/// The command `rich-menu-upload`: reads the agency's description, draws, and brings both menus to
/// LINE. Nothing is asked of LINE before all of the description is sound.
public final class RichMenuUpload {

  private static final String FILE = "rich-menus.yaml";

  private final PrintStream out;

  RichMenuUpload(PrintStream out) {
    this.out = out;
  }

  /// @return the exit code: 0 when both menus stand, 1 otherwise
  public static int run(List<String> settings, PrintStream out) {
    out.println("กำลังวาดเมนูและส่งให้ LINE / Drawing the menus and sending them to LINE.");
    try {
      return inside(settings, out);
    } catch (RuntimeException trouble) {
      tell(trouble, out);
      return 1;
    }
  }

  private static int inside(List<String> settings, PrintStream out) {
    try (var parts = UploadContext.open(settings)) {
      var folder = parts.getBean(ContentFolder.class);
      return new RichMenuUpload(out).of(folder, () -> parts.getBean(Upload.class));
    }
  }

  int of(ContentFolder folder, Supplier<Upload> upload) {
    return switch (folder.read()) {
      case Reading.Sound(var content) when content.menus().isEmpty() -> noMenus(folder);
      case Reading.Sound(var content) -> draw(folder, content.menus(), upload);
      case Reading.Broken(var problems) -> tell(problems);
    };
  }

  /// What refuses to be made says why itself, somewhere among the causes; anything else is named by
  /// its kind only, for its words might quote a setting.
  private static void tell(RuntimeException trouble, PrintStream out) {
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      if (cause instanceof LineNotConfigured line) {
        out.println(line.getMessage() + "\n" + line.remedy());
        return;
      }
      if (cause instanceof StoreUnavailable store) {
        out.println(store.thai() + "\n" + store.english());
        return;
      }
    }
    String kind = trouble.getClass().getSimpleName();
    out.printf("ทำไม่สำเร็จ (%s) ถามคำสั่ง doctor%n", kind);
    out.printf("That failed (%s). Ask the doctor.%n", kind);
  }

  private int noMenus(ContentFolder folder) {
    out.printf("ไม่พบไฟล์ %s%n", fileIn(folder));
    out.printf("There is no file %s.%n", fileIn(folder));
    return 1;
  }

  private static Path fileIn(ContentFolder folder) {
    return folder.folder().resolve(FILE).normalize();
  }

  private int draw(ContentFolder folder, List<RichMenu> menus, Supplier<Upload> upload) {
    try {
      return switch (Drawing.of(menus, fileIn(folder).toString(), MenuFonts.load())) {
        case Drawing.TooFull(var problems) -> tell(problems);
        case Drawing.Ready(var ready) -> upload(ready, upload.get());
      };
    } catch (NoPictures cannotDraw) {
      out.println(cannotDraw.getMessage());
      return 1;
    }
  }

  private int tell(List<Problem> problems) {
    problems.forEach(out::println);
    return 1;
  }

  private int upload(List<ReadyMenu> menus, Upload upload) {
    try {
      var outcome = upload.of(menus);
      for (var menu : menus) {
        tell(menu.audience(), outcome.uploaded().contains(menu.audience()));
      }
      if (outcome.removed() > 0) {
        out.printf(
            "ลบเมนูเดิม %d รายการ / Removed %d old menus.%n", outcome.removed(), outcome.removed());
      }
      return outcome.settled() ? 0 : halfSettled();
    } catch (Upload.Stopped stopped) {
      out.println(stopped.thai());
      out.println(stopped.english());
      return 1;
    }
  }

  private void tell(Audience audience, boolean uploaded) {
    String thai =
        switch (audience) {
          case CITIZENS -> "เมนูผู้รับบริการ";
          case OFFICIALS -> "เมนูผู้ดูแลระบบประจำหน่วยงาน";
        };
    out.printf(
        "%s: %s / %s: %s%n",
        thai,
        uploaded ? "ส่งให้ LINE แล้ว" : "ไม่เปลี่ยนแปลง",
        audience.written(),
        uploaded ? "uploaded" : "unchanged");
  }

  private int halfSettled() {
    out.println(
        "เมนูใหม่ใช้ได้แล้ว แต่ยังเปลี่ยนเมนูของผู้ดูแลระบบบางท่านไม่ได้"
            + " ลองคำสั่งนี้อีกครั้งภายหลัง");
    out.println("The new menus stand, but some officials still have the old one. Try again later.");
    return 1;
  }
}

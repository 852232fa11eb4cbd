package saitrong.content;

import java.io.PrintStream;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/// What the command `check` does with the agency's files: everything that is wrong, or one line
/// that says all is well.
public record ContentCheck(ContentFolder folder) {

  /// Of the files that `serve` would read.
  public static ContentCheck from(Environment settings) {
    var of = Binder.get(settings).bindOrCreate("saitrong.content", ContentSettings.class);
    return new ContentCheck(new ContentFolder(of.agencyDir(), of.agency()));
  }

  /// @return the exit code: 0 when all is well, 1 otherwise
  public int print(PrintStream out) {
    return switch (folder.read()) {
      case Reading.Sound(Content content) -> {
        out.printf(
            "ไฟล์ของหน่วยงานถูกต้องครบถ้วน: %s (วันหยุดที่รอยืนยัน %d วัน)%n",
            content.profile().name().th(), content.unconfirmedHolidays().size());
        out.printf(
            "The agency's files are in order (%d holidays wait to be confirmed).%n",
            content.unconfirmedHolidays().size());
        yield 0;
      }
      case Reading.Broken(var problems) -> {
        problems.forEach(out::println);
        out.printf("ต้องแก้ %d จุด / %d problems%n", problems.size(), problems.size());
        yield 1;
      }
    };
  }
}

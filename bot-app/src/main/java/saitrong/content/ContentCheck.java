package saitrong.content;

import java.io.PrintStream;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/// What the command `check` does with the agency's files: everything that is wrong, or one line
/// that says all is well.
public record ContentCheck(ContentFolder folder) {

  /// Of the files that `serve` would read. Says at once what it does, for the settings alone take a
  /// second to find.
  ///
  /// @return the exit code: 0 when all is well, 1 otherwise
  public static int run(Supplier<Environment> settings, PrintStream out) {
    out.println("กำลังตรวจไฟล์ของหน่วยงาน / Checking the agency's files.");
    var of = Binder.get(settings.get()).bindOrCreate("saitrong.content", ContentSettings.class);
    return new ContentCheck(new ContentFolder(of.agencyDir(), of.flowsDir(), of.agency()))
        .print(out);
  }

  int print(PrintStream out) {
    return switch (folder.read()) {
      case Reading.Sound(Content content) -> {
        int unconfirmed = content.unconfirmedHolidays().size();
        out.printf(
            "ไฟล์ของหน่วยงานถูกต้องครบถ้วน: %s (ชุด %s วันหยุดที่รอยืนยัน %d วัน)%n",
            content.profile().name().th(), content.shortHash(), unconfirmed);
        out.printf(
            "The agency's files are in order (set %s; holidays that wait to be confirmed: %d).%n",
            content.shortHash(), unconfirmed);
        yield 0;
      }
      case Reading.Broken(var problems) -> {
        problems.forEach(out::println);
        out.println(new CountedProblems(problems.size()));
        yield 1;
      }
    };
  }
}

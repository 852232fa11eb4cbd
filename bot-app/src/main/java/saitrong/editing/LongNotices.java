package saitrong.editing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import saitrong.content.Content;
import saitrong.flow.NoticeAsShown;
import saitrong.shared.Language;

/// Privacy notices that come out too long with what this agency fills in. They are shown all the
/// same, so this is a task and no problem.
record LongNotices(Content content, Path folder) {

  private static final List<String> VERBS = List.of("แจ้งการใช้ข้อมูล:", "notice:");

  /// @param spoken by `check`; notices are looked at in both languages
  List<String> told(Language spoken) {
    var flows = content.flows();
    return flows == null
        ? List.of()
        : List.of(Language.values()).stream()
            .flatMap(it -> NoticeAsShown.of(flows, it, content.texts().standing(it)).stream())
            .filter(NoticeAsShown::isTooLong)
            .map(it -> told(it, spoken))
            .toList();
  }

  private String told(NoticeAsShown notice, Language spoken) {
    var file = folder.resolve(notice.flow() + ".yaml").normalize();
    return switch (spoken) {
      case TH ->
          "%s:%d: หมายเหตุ ประกาศภาษา%sยาว %d บรรทัด %d ตัวอักษร เมื่อใส่ข้อมูลของหน่วยงานแล้ว ตัดให้ไม่เกิน %d บรรทัด %d ตัวอักษร"
              .formatted(
                  file,
                  line(file),
                  notice.language() == Language.TH ? "ไทย" : "อังกฤษ",
                  notice.lines(),
                  notice.letters(),
                  NoticeAsShown.LINES,
                  notice.mostLetters());
      case EN ->
          "%s:%d: note: with the agency's own words the %s notice has %d lines and %d characters, make it %d lines and %d at most"
              .formatted(
                  file,
                  line(file),
                  notice.language() == Language.TH ? "Thai" : "English",
                  notice.lines(),
                  notice.letters(),
                  NoticeAsShown.LINES,
                  notice.mostLetters());
    };
  }

  private static int line(Path file) {
    try {
      var lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (VERBS.stream().anyMatch(lines.get(i)::contains)) {
          return i + 1;
        }
      }
      return 1;
    } catch (IOException goneMeanwhile) {
      return 1;
    }
  }
}

package saitrong.editing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import saitrong.faq.Entry;
import saitrong.faq.FaqSet;
import saitrong.shared.Language;

/// Lines of answers that a phone breaks into three: five of them are no short answer any more. They
/// are shown all the same, so this is advice and no problem.
///
/// @param folder of the answers
record LongLines(FaqSet faq, Path folder) {

  /// About two lines of a phone.
  static final int MOST_LETTERS = 80;

  List<String> told(Language spoken) {
    return faq.entries().values().stream().flatMap(it -> told(it, spoken).stream()).toList();
  }

  private List<String> told(Entry entry, Language spoken) {
    var notes = new ArrayList<String>();
    var file = folder.resolve(entry.group()).resolve(entry.id() + ".md").normalize();
    entry
        .body()
        .th()
        .lines()
        .filter(line -> TextWidth.of(line) > MOST_LETTERS)
        .forEach(line -> notes.add(told(file, line, spoken)));
    return notes;
  }

  private static String told(Path file, String line, Language spoken) {
    int letters = TextWidth.of(line);
    return switch (spoken) {
      case TH ->
          "%s:%d: หมายเหตุ บรรทัดนี้ยาว %d ตัวอักษร แบ่งเป็นบรรทัดละไม่เกิน %d เพื่อให้อ่านในโทรศัพท์ได้ง่าย"
              .formatted(file, at(file, line), letters, MOST_LETTERS);
      case EN ->
          "%s:%d: note: this line has %d letters, break it into lines of %d at most for a phone"
              .formatted(file, at(file, line), letters, MOST_LETTERS);
    };
  }

  private static int at(Path file, String line) {
    try {
      return Files.readAllLines(file).indexOf(line) + 1;
    } catch (IOException goneMeanwhile) {
      return 1;
    }
  }
}

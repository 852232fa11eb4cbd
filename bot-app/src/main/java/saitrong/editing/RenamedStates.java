package saitrong.editing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import saitrong.content.Content;
import saitrong.faq.Entry;
import saitrong.shared.Language;
import saitrong.ticket.State;

/// Answers that still call a state of a case by its usual name where the agency calls it another:
/// whoever reads "ส่งต่อ" on a card looks for that word. They are shown all the same, so this is a
/// task and no problem.
///
/// @param folder of the answers
record RenamedStates(Content content, Path folder) {

  /// @param spoken by `check`; answers are looked at in both languages
  List<String> told(Language spoken) {
    return Arrays.stream(State.values())
        .flatMap(state ->
            Stream.of(Language.values()).flatMap(language -> told(state, language, spoken)))
        .toList();
  }

  private Stream<String> told(State state, Language language, Language spoken) {
    var usual = state.in(language);
    return content.profile().caseStates().name(state.code(), language).stream()
        .filter(name -> !name.equals(usual))
        .flatMap(name ->
            content.faq().entries().values().stream()
                .filter(entry -> quotes(entry, usual, language))
                .map(entry -> told(file(entry), usual, name, spoken)));
  }

  /// In quotation marks, as an answer names what stands on a card: ดำเนินการเสร็จสิ้น is said of
  /// much else.
  private static boolean quotes(Entry entry, String name, Language language) {
    return Stream.of(entry.title(), entry.body())
        .anyMatch(it -> it.in(language).contains("\"" + name + "\""));
  }

  private Path file(Entry entry) {
    return folder.resolve(entry.group()).resolve(entry.id() + ".md").normalize();
  }

  private static String told(Path file, String usual, String name, Language spoken) {
    return switch (spoken) {
      case TH ->
          "%s:%d: หมายเหตุ คำตอบนี้เรียกสถานะว่า \"%s\" แต่หน่วยงานเรียกว่า \"%s\" แก้ให้ตรงกัน"
              .formatted(file, at(file, usual), usual, name);
      case EN ->
          "%s:%d: note: this answer calls a state \"%s\", which the agency calls \"%s\": change it"
              .formatted(file, at(file, usual), usual, name);
    };
  }

  private static int at(Path file, String name) {
    try {
      var lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).contains(name)) {
          return i + 1;
        }
      }
      return 1;
    } catch (IOException goneMeanwhile) {
      return 1;
    }
  }
}

package saitrong.faq;

import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import saitrong.faq.FaqProblems.Spot;
import saitrong.shared.FileTrouble;
import saitrong.shared.Language;
import saitrong.shared.Utf8;

/// An entry's file in its three parts: the header between two lines of `---`, the Thai answer, and
/// the English one below `## English`.
///
/// @param header with empty lines before it, so that its lines are those of the file
record EntryFile(String header, AnswerText thai, Optional<AnswerText> english) {

  private static final String FENCE = "---";
  private static final Pattern ENGLISH =
      Pattern.compile("#{1,6}\\s*(english|(ภาษา)?อังกฤษ)\\s*#*\\s*", Pattern.CASE_INSENSITIVE);

  /// Empty after a complaint.
  static Optional<EntryFile> read(Spot file, byte[] bytes) {
    try {
      return parts(file, List.of(Utf8.read(bytes).split("\\r\\n|\\r|\\n", -1)));
    } catch (CharacterCodingException notUtf8) {
      file.line(Utf8.lineOfFirstBadByte(bytes))
          .wrong(FileTrouble.NOT_UTF_8.thai(), FileTrouble.NOT_UTF_8.english());
      return Optional.empty();
    }
  }

  private static Optional<EntryFile> parts(Spot file, List<String> lines) {
    int opening = firstWritten(lines);
    if (opening == lines.size() || !isFence(lines.get(opening))) {
      file.wrong(
          "ไฟล์ต้องขึ้นต้นด้วยบรรทัด --- (ขีดสามขีด) แล้วตามด้วยหัวข้อ เช่น คำถาม: สถานะ:",
          "the file must begin with a line of --- and the keys of the entry, as question: status:");
      return Optional.empty();
    }
    int closing = opening + 1;
    while (closing < lines.size() && !isFence(lines.get(closing))) {
      closing++;
    }
    if (closing == lines.size()) {
      file.line(opening + 1)
          .wrong(
              "ไม่พบบรรทัด --- ที่ปิดส่วนหัวข้อ ใส่ไว้ก่อนคำตอบ",
              "the line of --- that ends the keys is missing, put it before the answer");
      return Optional.empty();
    }
    String header = "\n".repeat(opening) + String.join("\n", lines.subList(opening, closing));
    return Optional.of(withAnswers(file, header, lines, closing + 1));
  }

  private static EntryFile withAnswers(Spot file, String header, List<String> lines, int from) {
    int english = from;
    while (english < lines.size() && !ENGLISH.matcher(lines.get(english)).matches()) {
      english++;
    }
    return new EntryFile(
        header,
        new AnswerText(Language.TH, file.line(from + 1), lines.subList(from, english)),
        english == lines.size()
            ? Optional.empty()
            : Optional.of(
                new AnswerText(
                    Language.EN,
                    file.line(english + 2),
                    lines.subList(english + 1, lines.size()))));
  }

  void check(Set<String> variables) {
    thai.check(variables);
    english.ifPresent(it -> it.check(variables));
  }

  /// Both answers; what is missing is told when the entry is to be complete.
  Both body(boolean complete) {
    if (complete && thai.isBlank()) {
      thai.opening()
          .wrong(
              "ยังไม่มีคำตอบ เขียนคำตอบภาษาไทยใต้บรรทัด ---",
              "there is no answer: write it in Thai below the line of ---");
    }
    if (complete && english.filter(it -> !it.isBlank()).isEmpty()) {
      english
          .map(AnswerText::opening)
          .orElse(thai.opening())
          .wrong(
              "ยังไม่มีคำตอบภาษาอังกฤษ เขียนใต้บรรทัด ## English ไว้ท้ายไฟล์",
              "there is no English answer: write it below a line of ## English at the end");
    }
    return new Both(thai.markdown(), english.map(AnswerText::markdown).orElse(""));
  }

  private static int firstWritten(List<String> lines) {
    int first = 0;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    return first;
  }

  private static boolean isFence(String line) {
    return line.stripTrailing().equals(FENCE);
  }
}

package saitrong.faq;

import java.util.List;
import java.util.Set;
import saitrong.faq.FaqProblems.Spot;
import saitrong.shared.Language;
import saitrong.shared.Voice;

/// An answer in one language as written, and where its first line stands.
record AnswerText(Language language, Spot first, List<String> lines) {

  /// A bubble of LINE takes 30 KB in all, and a Thai letter three bytes: so much leaves room for
  /// the source, the buttons and what stands for the variables.
  private static final int MOST_CHARACTERS = 2_000;

  /// More is a mistake, and not worth parsing.
  private static final int MOST_AS_WRITTEN = 20_000;

  AnswerText {
    lines = List.copyOf(lines);
  }

  String markdown() {
    return String.join("\n", lines).strip();
  }

  boolean isBlank() {
    return markdown().isEmpty();
  }

  /// The line that opens it: `---` or `## English`.
  Spot opening() {
    return first.line(first.line() - 1);
  }

  void check(Set<String> variables) {
    for (int i = 0; i < lines.size(); i++) {
      var line = first.line(first.line() + i);
      ShownText.check(line, lines.get(i), variables);
      ShownText.checkVoice(line, lines.get(i), language);
    }
    if (markdown().length() > MOST_AS_WRITTEN) {
      refuseLong();
      return;
    }
    new ChatMarkdown(first).check(String.join("\n", lines));
    var shown = Plain.of(markdown());
    if (shown.length() > MOST_CHARACTERS) {
      refuseLong();
    } else if (shown.lines().filter(line -> !line.isBlank()).count() > Voice.MOST_LINES) {
      refuseManyLines();
    }
  }

  private void refuseManyLines() {
    opening()
        .wrong(
            "คำตอบยาวเกิน %d บรรทัด ตอบก่อน แล้วตัดส่วนที่ไม่จำเป็น หรือแยกเป็นหลายคำตอบ"
                .formatted(Voice.MOST_LINES),
            "the answer has more than %d lines: answer first, shorten the rest or divide it"
                .formatted(Voice.MOST_LINES));
  }

  private void refuseLong() {
    opening()
        .wrong(
            "คำตอบยาวเกิน %d ตัวอักษรที่การ์ดรับได้ ตัดให้สั้น หรือแยกเป็นหลายคำตอบ"
                .formatted(MOST_CHARACTERS),
            "the answer is longer than the %d characters that a card takes, shorten or divide it"
                .formatted(MOST_CHARACTERS));
  }
}

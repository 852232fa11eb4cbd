package saitrong.learned;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import saitrong.faq.Wording;
import saitrong.learning.Learned;
import saitrong.learning.Learned.Outcome;
import saitrong.learning.Learned.Question;

/// What was learned, in print: counts first, then drafts as lines of YAML for a person to paste.
///
/// @param known what the answers are asked by already: no draft, for `check` would refuse it
record LearnedPage(Set<Wording> known, PrintStream out) {

  void print(Learned learned, int days) {
    out.println(LearnedWords.title(days));
    out.println();
    votes(learned);
    perEntry(LearnedWords.DRAFTS, drafts(learned, Outcome.CHOSEN), Outcome.CHOSEN);
    perEntry(LearnedWords.NOT_HELPED, of(learned, Outcome.NOT_HELPED), Outcome.NOT_HELPED);
    section(LearnedWords.UNANSWERED);
    out.println("  " + LearnedWords.unanswered(learned.unanswered()));
    lines(drafts(learned, Outcome.UNANSWERED), 2);
  }

  private void votes(Learned learned) {
    out.println(LearnedWords.VOTES);
    if (learned.tallies().isEmpty()) {
      out.println(LearnedWords.NOTHING);
    }
    for (var tally : learned.tallies()) {
      out.printf(
          "  %-32s %-14s %5d %5d %5d%n",
          tally.entry(), tally.version(), tally.helped(), tally.notHelped(), tally.chosen());
    }
  }

  private void perEntry(String title, List<Question> asked, Outcome outcome) {
    section(title);
    var byEntry = new LinkedHashMap<String, List<Question>>();
    for (var question : asked) {
      String entry = Objects.requireNonNullElse(question.entry(), "?");
      byEntry.computeIfAbsent(entry, _ -> new ArrayList<>()).add(question);
    }
    if (byEntry.isEmpty()) {
      out.println(LearnedWords.NOTHING);
    }
    byEntry.forEach((entry, questions) -> {
      out.println("  # " + entry);
      if (outcome == Outcome.CHOSEN) {
        out.println("  ถามแบบอื่น:");
      }
      lines(questions, 4);
    });
  }

  /// The same words once, with how often they came.
  private void lines(List<Question> questions, int indent) {
    var counted = new LinkedHashMap<String, Integer>();
    questions.forEach(it -> counted.merge(Quoted.yaml(it.words().value()), 1, Integer::sum));
    for (Map.Entry<String, Integer> line : counted.entrySet()) {
      String often = line.getValue() > 1 ? "  # x" + line.getValue() : "";
      out.println(" ".repeat(indent) + "- " + line.getKey() + often);
    }
  }

  private void section(String title) {
    out.println();
    out.println(title);
  }

  private List<Question> drafts(Learned learned, Outcome outcome) {
    return of(learned, outcome).stream()
        .filter(it -> !known.contains(Wording.of(it.words().value())))
        .toList();
  }

  private static List<Question> of(Learned learned, Outcome outcome) {
    return learned.questions().stream().filter(it -> it.outcome() == outcome).toList();
  }
}

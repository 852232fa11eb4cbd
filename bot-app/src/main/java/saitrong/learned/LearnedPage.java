package saitrong.learned;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import saitrong.learning.Learned;
import saitrong.learning.Learned.Outcome;
import saitrong.learning.Learned.Question;

/// What was learned, in print: counts first, then drafts as lines of YAML for a person to paste.
record LearnedPage(PrintStream out) {

  void print(Learned learned, int days) {
    out.println(LearnedWords.title(days));
    out.println();
    votes(learned);
    perEntry(LearnedWords.DRAFTS, learned, Outcome.CHOSEN);
    perEntry(LearnedWords.NOT_HELPED, learned, Outcome.NOT_HELPED);
    section(LearnedWords.UNANSWERED);
    out.println("  " + LearnedWords.unanswered(learned.unanswered()));
    lines(of(learned, Outcome.UNANSWERED), 2);
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

  private void perEntry(String title, Learned learned, Outcome outcome) {
    section(title);
    var byEntry = new LinkedHashMap<String, List<Question>>();
    for (var question : of(learned, outcome)) {
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

  private static List<Question> of(Learned learned, Outcome outcome) {
    return learned.questions().stream().filter(it -> it.outcome() == outcome).toList();
  }
}

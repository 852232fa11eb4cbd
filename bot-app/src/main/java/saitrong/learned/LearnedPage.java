package saitrong.learned;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    perEntry(LearnedWords.DRAFTS, waysToAsk(learned), Outcome.CHOSEN);
    older(learned, Outcome.CHOSEN);
    perEntry(LearnedWords.NOT_HELPED, of(learned, Outcome.NOT_HELPED), Outcome.NOT_HELPED);
    older(learned, Outcome.NOT_HELPED);
    section(LearnedWords.UNANSWERED);
    out.println("  " + LearnedWords.unanswered(learned.unanswered()));
    lines(drafts(learned, Outcome.UNANSWERED), 2);
    older(learned, Outcome.UNANSWERED);
  }

  private void older(Learned learned, Outcome outcome) {
    Optional.ofNullable(learned.older().get(outcome))
        .map(LearnedWords::older)
        .ifPresent(out::println);
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

  /// What was chosen and then called wrong would teach the search the wrong answer.
  private List<Question> waysToAsk(Learned learned) {
    var wrong =
        of(learned, Outcome.NOT_HELPED).stream()
            .map(LearnedPage::pair)
            .collect(Collectors.toUnmodifiableSet());
    return drafts(learned, Outcome.CHOSEN).stream()
        .filter(it -> !wrong.contains(pair(it)))
        .toList();
  }

  private static Pair pair(Question question) {
    return new Pair(
        Objects.requireNonNullElse(question.entry(), ""), Wording.of(question.words().value()));
  }

  private record Pair(String entry, Wording words) {}

  private List<Question> drafts(Learned learned, Outcome outcome) {
    return of(learned, outcome).stream()
        .filter(it -> !known.contains(Wording.of(it.words().value())))
        .toList();
  }

  private static List<Question> of(Learned learned, Outcome outcome) {
    return learned.questions().stream().filter(it -> it.outcome() == outcome).toList();
  }
}

package saitrong.learned;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import saitrong.faq.Wording;
import saitrong.learning.Learned;
import saitrong.learning.Learned.Outcome;
import saitrong.learning.Learned.Question;

/// What was learned, in print: counts first, then drafts as lines of YAML for a person to paste.
///
/// @param decided whether a person has approved or declined these words
/// @param sifted whether the folder's own files could be read, by which what is known is left out
record LearnedPage(
    KnownAnswers answers, Predicate<DraftId> decided, boolean sifted, PrintStream out) {

  private static final String WAYS_TO_ASK = "  ถามแบบอื่น:";

  private static final Comparator<Map.Entry<String, List<Question>>> MOST_ASKED_FIRST =
      Comparator.comparing(it -> -it.getValue().size());

  void print(Learned learned, int days) {
    out.println(LearnedWords.title(days));
    if (!sifted) {
      out.println(LearnedWords.BROKEN);
    }
    out.println();
    votes(learned);
    perEntry(LearnedWords.DRAFTS, waysToAsk(learned), Outcome.CHOSEN);
    older(learned, Outcome.CHOSEN);
    perEntry(LearnedWords.NOT_HELPED, of(learned, Outcome.NOT_HELPED), Outcome.NOT_HELPED);
    older(learned, Outcome.NOT_HELPED);
    section(LearnedWords.UNANSWERED);
    out.println("  " + LearnedWords.unanswered(learned.unanswered()));
    unanswered(drafts(learned, Outcome.UNANSWERED));
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
        out.println(WAYS_TO_ASK);
      }
      lines(questions, outcome != Outcome.NOT_HELPED);
    });
  }

  /// Beside the answer that each comes near to, where it may belong: what is asked most first.
  private void unanswered(List<Question> questions) {
    var near = new LinkedHashMap<String, List<Question>>();
    var others = new ArrayList<Question>();
    for (var question : questions) {
      answers
          .nearest()
          .apply(question.words().value())
          .map(entry -> near.computeIfAbsent(entry, _ -> new ArrayList<>()))
          .orElse(others)
          .add(question);
    }
    near.entrySet().stream()
        .sorted(MOST_ASKED_FIRST)
        .forEach(it -> near(it.getKey(), it.getValue()));
    if (!others.isEmpty()) {
      out.println(LearnedWords.NEAR_TO_NONE);
      lines(others, true);
    }
  }

  private void near(String entry, List<Question> questions) {
    out.println(LearnedWords.near(entry));
    out.println(WAYS_TO_ASK);
    lines(questions, true);
  }

  /// The same words once, with how often they came, and what came most first.
  private void lines(List<Question> questions, boolean drafts) {
    var same = new LinkedHashMap<String, List<Question>>();
    questions.forEach(it ->
        same.computeIfAbsent(Quoted.yaml(it.words().value()), _ -> new ArrayList<>()).add(it));
    same.entrySet().stream()
        .sorted(MOST_ASKED_FIRST)
        .forEach(line -> out.println("    - " + line.getKey() + remark(line.getValue(), drafts)));
  }

  private static String remark(List<Question> same, boolean drafts) {
    var remarks = new ArrayList<String>();
    if (same.size() > 1) {
      remarks.add("x" + same.size());
    }
    if (drafts) {
      remarks.add("[" + DraftId.of(same.getFirst().words().value()).value() + "]");
    }
    return remarks.isEmpty() ? "" : "  # " + String.join(" ", remarks);
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
        .filter(it -> !isAsked(it.words().value()))
        .filter(it -> !decided.test(DraftId.of(it.words().value())))
        .toList();
  }

  /// Also where a file has it without its numbers.
  private boolean isAsked(String words) {
    return answers.asked().contains(Wording.of(words))
        || answers.asked().contains(Wording.of(Quoted.masked(words)));
  }

  private List<Question> of(Learned learned, Outcome outcome) {
    return learned.questions().stream()
        .filter(it -> it.outcome() == outcome && !answers.hidden().test(it))
        .toList();
  }
}

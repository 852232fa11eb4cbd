package saitrong.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import saitrong.content.FaqVocabularies;
import saitrong.content.ShippedContent;
import saitrong.faq.Entry;
import saitrong.faq.Evaluation.Asked;
import saitrong.faq.FaqFolder;
import saitrong.faq.FaqReading;
import saitrong.faq.Plain;
import saitrong.faq.Retriever;

/// The answers that ship as plain paragraphs, without their titles and ways to ask, and the
/// questions that they answer: what `faq-eval --docs` does is held against what Lucene makes of
/// Thai by itself.
class PlainRetrievalTest {

  private static final Path CONTENT = ShippedContent.faqFolder();
  private static final Pattern THAI = Pattern.compile("\\p{InThai}");
  private static final long SEED = 20_261_129;

  private interface Search {
    List<String> nearest(String typed);
  }

  /// @param first which share of the questions has its paragraph at the top
  /// @param reciprocal the mean of one by the place of the paragraph, within ten
  private record Found(double first, double reciprocal) {

    static Found by(Search search, List<Asked> questions) {
      double first = 0;
      double reciprocal = 0;
      for (var asked : questions) {
        int at = search.nearest(asked.text()).indexOf(asked.expected().orElseThrow());
        first += at == 0 ? 1 : 0;
        reciprocal += at < 0 || at > 9 ? 0 : 1.0 / (at + 1);
      }
      return new Found(first / questions.size(), reciprocal / questions.size());
    }

    boolean isMoreThan(Found other) {
      return first > other.first && reciprocal > other.reciprocal;
    }
  }

  @Test
  void beatsLucenesOwnThaiOnCleanQuestions() throws Exception {
    compare("clean", UnaryOperator.identity());
  }

  @Test
  void beatsLucenesOwnThaiOnQuestionsWithSlips() throws Exception {
    compare("with slips", new Typos(SEED)::in);
  }

  private static void compare(String how, UnaryOperator<String> typed) throws Exception {
    var documents = documents();
    var questions =
        questions().stream()
            .map(it -> new Asked(it.id(), typed.apply(it.text()), it.expected()))
            .toList();

    var ours = Found.by(Retriever.over(documents)::nearest, questions);
    var lucenes = Found.by(new ThaiAnalyzerSearch(documents)::nearest, questions);

    System.out.println(
        "Plain retrieval of %d answers by %d questions, %s: ours %s, ThaiAnalyzer %s"
            .formatted(documents.size(), questions.size(), how, ours, lucenes));
    assertThat(ours).matches(it -> it.isMoreThan(lucenes), "more than " + lucenes);
  }

  private static List<Retriever.Document> documents() {
    return entries().stream()
        .map(it -> new Retriever.Document(it.id(), Plain.of(it.body().th())))
        .toList();
  }

  private static List<Entry> entries() {
    var reading = new FaqFolder(CONTENT, FaqVocabularies.ofNobody(Set.of())).read();
    return Optional.of(reading)
        .filter(FaqReading.Sound.class::isInstance)
        .map(FaqReading.Sound.class::cast)
        .orElseThrow()
        .faq()
        .entries()
        .values()
        .stream()
        .toList();
  }

  private static List<Asked> questions() throws IOException, JsonLines.Unreadable {
    var questions = new ArrayList<Asked>();
    try (Stream<Path> files = Files.list(CONTENT.resolve("questions"))) {
      for (var file :
          files.filter(it -> it.getFileName().toString().startsWith("tuning-")).sorted().toList()) {
        questions.addAll(JsonLines.questions(file));
      }
    }
    return questions.stream()
        .filter(it -> it.expected().isPresent() && THAI.matcher(it.text()).find())
        .toList();
  }
}

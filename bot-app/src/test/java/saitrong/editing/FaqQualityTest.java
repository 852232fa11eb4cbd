package saitrong.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import saitrong.faq.Evaluation;
import saitrong.faq.Evaluation.Asked;
import saitrong.faq.FaqSearch;
import saitrong.faq.Figures;

/// The shipped entries are found by the shipped questions. The tuning half has floors, the
/// reporting half the targets; both are printed, so that the build shows them.
class FaqQualityTest {

  private static final Path CONTENT = Desk.root().resolve("faq-content");
  private static final Path QUESTIONS = CONTENT.resolve("questions");

  @Test
  void holdsOnTheTuningHalf() throws Exception {
    var figures = figures("tuning-");

    assertThat(figures.recallAt1()).isGreaterThanOrEqualTo(0.91);
    assertThat(figures.recallAt3()).isGreaterThanOrEqualTo(0.975);
    assertThat(figures.unanswerableAnswered()).isLessThanOrEqualTo(share(figures, 0.03));
    assertThat(figures.unanswerableOffered()).isLessThanOrEqualTo(share(figures, 0.12));
  }

  @Test
  void meetsTheTargetsOnTheReportingHalf() throws Exception {
    var figures = figures("reporting-");

    assertThat(figures.recallAt1()).isGreaterThanOrEqualTo(0.90);
    assertThat(figures.recallAt3()).isGreaterThanOrEqualTo(0.97);
    assertThat(figures.unanswerableAnswered()).isLessThanOrEqualTo(share(figures, 0.03));
    assertThat(figures.unanswerableOffered()).isLessThanOrEqualTo(share(figures, 0.15));
  }

  private static long share(Figures figures, double share) {
    return (long) (figures.unanswerable() * share);
  }

  private static Figures figures(String half) throws Exception {
    var entries = FaqCommands.read(CONTENT);
    assumeThat(entries.entries().isEmpty() || !Files.isDirectory(QUESTIONS))
        .as("entries or questions are not here yet")
        .isFalse();
    var outcomes = Evaluation.of(FaqSearch.over(entries), questions(half));
    var figures = Figures.of(outcomes);
    System.out.println(half + "* " + figures.json());
    return figures;
  }

  private static List<Asked> questions(String half) throws IOException, JsonLines.Unreadable {
    var questions = new ArrayList<Asked>();
    try (var files = Files.newDirectoryStream(QUESTIONS, half + "*.jsonl")) {
      for (var file : files) {
        questions.addAll(JsonLines.questions(file));
      }
    }
    return questions;
  }
}

package saitrong.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import saitrong.faq.Evaluation.Asked;
import saitrong.faq.Evaluation.Outcome;

/// The figures count what they say.
class FiguresTest {

  private static final Entry PHONE = SampleEntries.entry("phone", "เบอร์โทร", "").entry();
  private static final Entry HOURS = SampleEntries.entry("hours", "เวลาทำการ", "").entry();

  @Test
  void countEachKindOfOutcome() {
    var figures =
        Figures.of(
            List.of(
                outcome("phone", new Finding.Sure(PHONE), "phone", "hours"),
                outcome("phone", new Finding.Sure(HOURS), "hours", "phone"),
                outcome("phone", new Finding.Nearly(List.of(HOURS, PHONE)), "hours", "phone"),
                outcome("phone", new Finding.Nothing()),
                outcome(null, new Finding.Sure(PHONE), "phone"),
                outcome(null, new Finding.Nearly(List.of(PHONE)), "phone"),
                outcome(null, new Finding.Nothing())));

    assertThat(figures.json())
        .isEqualTo(
            """
            {"recall@1": 0.2500, "recall@3": 0.7500, "recall@5": 0.7500, "mrr@10": 0.5000, "n": 7, \
            "n_unanswerable": 3, "answered": 2, "answered_correctly": 1, "wrongly_answered": 1, \
            "offered_correctly": 1, "unanswerable_answered": 1, "unanswerable_offered": 1, \
            "latency_us": {"p50": 10, "p99": 10}}\
            """);
  }

  @Test
  void areNoughtWithoutQuestions() {
    assertThat(Figures.of(List.of()).json())
        .startsWith("{\"recall@1\": 0.0000,")
        .contains("\"n\": 0,");
  }

  private static Outcome outcome(
      @org.jspecify.annotations.Nullable String expected, Finding given, String... found) {
    var asked = new Asked("q", "ถาม", Optional.ofNullable(expected));
    return new Outcome(asked, List.of(found), given, 10);
  }
}

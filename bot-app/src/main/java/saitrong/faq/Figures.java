package saitrong.faq;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import saitrong.faq.Evaluation.Outcome;

/// What an evaluation comes to. Shares are of the questions that an entry answers; `answered` and
/// what is made of it too, and the unanswerable have counts of their own.
public record Figures(
    double recallAt1,
    double recallAt3,
    double recallAt5,
    double mrrAt10,
    long n,
    long unanswerable,
    long answered,
    long answeredCorrectly,
    long offeredCorrectly,
    long unanswerableAnswered,
    long unanswerableOffered,
    long p50,
    long p99) {

  public static Figures of(List<Outcome> outcomes) {
    var known = outcomes.stream().filter(it -> it.asked().expected().isPresent()).toList();
    var unknown = outcomes.stream().filter(it -> it.asked().expected().isEmpty()).toList();
    return new Figures(
        recall(known, 1),
        recall(known, 3),
        recall(known, 5),
        reciprocal(known, 10),
        outcomes.size(),
        unknown.size(),
        count(known, Outcome::isAnswered),
        count(known, it -> it.isAnswered() && it.isRight()),
        count(known, it -> it.isOffered() && it.isRight()),
        count(unknown, Outcome::isAnswered),
        count(unknown, Outcome::isOffered),
        Evaluation.percentile(outcomes, 50),
        Evaluation.percentile(outcomes, 99));
  }

  public long wronglyAnswered() {
    return answered - answeredCorrectly;
  }

  public String json() {
    return String.format(
        Locale.ROOT,
        """
        {"recall@1": %.4f, "recall@3": %.4f, "recall@5": %.4f, "mrr@10": %.4f, "n": %d, \
        "n_unanswerable": %d, "answered": %d, "answered_correctly": %d, "wrongly_answered": %d, \
        "offered_correctly": %d, "unanswerable_answered": %d, "unanswerable_offered": %d, \
        "latency_us": {"p50": %d, "p99": %d}}\
        """,
        recallAt1,
        recallAt3,
        recallAt5,
        mrrAt10,
        n,
        unanswerable,
        answered,
        answeredCorrectly,
        wronglyAnswered(),
        offeredCorrectly,
        unanswerableAnswered,
        unanswerableOffered,
        p50,
        p99);
  }

  private static long count(List<Outcome> outcomes, Predicate<Outcome> which) {
    return outcomes.stream().filter(which).count();
  }

  private static double recall(List<Outcome> known, int within) {
    return known.isEmpty() ? 0 : (double) count(known, it -> isWithin(it, within)) / known.size();
  }

  private static boolean isWithin(Outcome outcome, int within) {
    return outcome.rank().filter(rank -> rank <= within).isPresent();
  }

  private static double reciprocal(List<Outcome> known, int within) {
    return known.stream()
        .mapToDouble(
            it -> it.rank().filter(rank -> rank <= within).map(rank -> 1.0 / rank).orElse(0.0))
        .average()
        .orElse(0);
  }
}

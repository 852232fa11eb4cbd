package saitrong.faq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Texts that can be found by what somebody types. Lucene names the candidates by all views at
/// once; then the passages of each are read, for one sentence that fits says more than ten words
/// strewn over a page.
final class Texts {

  private static final int CANDIDATES = 30;

  /// What a document's first passage counts besides the best one, and that its very first words are
  /// asked about; docs/decisions has the figures.
  private static final double OPENING = 0.2;

  private static final double SUBJECT = 0.6;

  private final List<Searchable> texts;
  private final Genre genre;
  private final Index index;
  private final Map<View, Passages> passages;
  private final Beginnings beginnings;

  /// Of sentences only.
  private final Optional<Likeness> likeness;

  private Texts(List<Searchable> texts, List<CutText> cut, Terms terms, Genre genre) {
    this.texts = List.copyOf(texts);
    this.genre = genre;
    var indexing = Beside.start(() -> Index.of(cut));
    passages = Passages.of(cut, terms);
    index = indexing.join();
    beginnings = new Beginnings(cut, passages(View.WORDS));
    likeness = genre == Genre.SENTENCES ? Optional.of(Likeness.of(cut)) : Optional.empty();
  }

  static Texts of(List<Searchable> texts, List<CutText> cut, Terms terms, Genre genre) {
    return new Texts(texts, cut, terms, genre);
  }

  /// @param score of the whole text, its best passage and how it begins together; of a sentence by
  ///   how much of all that it says was asked
  /// @param passage which one that is
  record Hit(int number, Searchable text, double score, int passage) {}

  Map<View, Passages> passages() {
    return passages;
  }

  Passages passages(View view) {
    return Objects.requireNonNull(passages.get(view));
  }

  /// Best first.
  List<Hit> nearest(Looked question) {
    try {
      var asked = new EnumMap<View, Passages.Asked>(View.class);
      passages.forEach((view, all) -> {
        if (view.passage > 0) {
          asked.put(view, all.ask(question.of(view)));
        }
      });
      var alike = likeness.map(it -> it.to(question)).orElse(_ -> 1);
      var hits = new ArrayList<Hit>();
      for (var candidate : index.candidates(question, CANDIDATES)) {
        int number = candidate.text();
        var read = sums(asked, number);
        int best = best(read);
        double score = candidate.score() + read[best] + beginning(question, number, read[0]);
        double altogether = score * alike.applyAsDouble(number);
        hits.add(new Hit(number, texts.get(number), altogether, best));
      }
      hits.sort(Comparator.comparingDouble(Hit::score).reversed());
      return hits;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private double beginning(Looked question, int number, double opening) {
    return switch (genre) {
      case ENTRIES, SENTENCES -> 0;
      case DOCUMENTS -> OPENING * opening + SUBJECT * beginnings.asked(question, number);
    };
  }

  /// @return for each passage, how well it matches in all views together
  private static double[] sums(Map<View, Passages.Asked> asked, int number) {
    double[] sums = {};
    for (var view : asked.entrySet()) {
      var scores = view.getValue().of(number);
      sums = sums.length == 0 ? new double[scores.length] : sums;
      for (int i = 0; i < scores.length; i++) {
        sums[i] += view.getKey().passage * scores[i];
      }
    }
    return sums;
  }

  private static int best(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }
}

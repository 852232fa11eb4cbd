package saitrong.faq;

import static java.util.Comparator.reverseOrder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.search.IndexSearcher;

/// The Lucene index of one version of the texts. A question has some hundred terms: to have Lucene
/// set up a scorer for each of them cost nine tenths of a search, so what each term gains each text
/// is asked of Lucene once ([Gains]).
final class Index {

  private static final float TOLD = 0.1f;

  private static final Comparator<Candidate> WORST_FIRST =
      Comparator.comparingDouble(Candidate::score).thenComparing(Candidate::text, reverseOrder());

  private final int texts;
  private final Map<View, Column> asked = new EnumMap<>(View.class);
  private final Column told;

  private Index(IndexSearcher searcher) throws IOException {
    texts = searcher.getIndexReader().maxDoc();
    for (var view : View.values()) {
      asked.put(view, new Column(Shelved.asked(view), searcher));
    }
    told = new Column(Shelved.told(View.WORDS), searcher);
  }

  static Index of(List<CutText> texts) {
    try {
      var searcher = new IndexSearcher(Shelved.index(texts));
      searcher.setSimilarity(Shelved.SIMILARITY);
      searcher.setQueryCache(null);
      return new Index(searcher);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// @param text which one of the list
  record Candidate(int text, float score) {}

  /// @return the `most` that match best, in all views together, in no order
  List<Candidate> candidates(Looked question, int most) throws IOException {
    var sums = new float[texts];
    for (var view : asked.entrySet()) {
      float weight = (float) view.getKey().whole;
      for (var term : question.of(view.getKey()).entrySet()) {
        view.getValue().of(term.getKey()).addTo(sums, weight * term.getValue());
      }
    }
    for (var word : question.of(View.WORDS).entrySet()) {
      told.of(word.getKey()).addTo(sums, TOLD * word.getValue());
    }
    return best(sums, most);
  }

  private static List<Candidate> best(float[] sums, int most) {
    var best = new PriorityQueue<Candidate>(most + 1, WORST_FIRST);
    float enough = 0;
    for (int text = 0; text < sums.length; text++) {
      if (sums[text] > enough) {
        best.add(new Candidate(text, sums[text]));
        if (best.size() > most) {
          best.remove();
          enough = best.element().score();
        }
      }
    }
    return List.copyOf(best);
  }
}

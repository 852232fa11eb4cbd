package saitrong.faq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/// Texts that can be found by what somebody types. Lucene names the candidates by all views at
/// once; then the passages of each are read, for one sentence that fits says more than ten words
/// strewn over a page.
final class Texts {

  private static final int CANDIDATES = 50;
  private static final double TOLD = 0.1;

  private final List<Searchable> texts;
  private final IndexSearcher index;
  private final Map<View, Passages> passages;

  private Texts(List<Searchable> texts, DirectoryReader reader, Map<View, Passages> passages) {
    this.texts = texts;
    this.passages = passages;
    index = new IndexSearcher(reader);
    index.setSimilarity(Shelved.SIMILARITY);
    index.setQueryCache(null);
  }

  static Texts of(List<Searchable> texts) {
    return new Texts(List.copyOf(texts), Shelved.index(texts), Passages.of(texts));
  }

  /// @param score of the whole text and its best passage together
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
      var hits = new ArrayList<Hit>();
      for (var candidate : index.search(query(question), CANDIDATES).scoreDocs) {
        int number = number(candidate);
        var read = sums(asked, number);
        int best = best(read);
        hits.add(new Hit(number, texts.get(number), candidate.score + read[best], best));
      }
      hits.sort(Comparator.comparingDouble(Hit::score).reversed());
      return hits;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
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

  private static Query query(Looked question) {
    var any = new BooleanQuery.Builder();
    for (var view : View.values()) {
      question
          .of(view)
          .forEach((term, times) -> {
            add(Shelved.asked(view), term, view.whole * times, any);
            add(Shelved.told(view), term, TOLD * view.whole * times, any);
          });
    }
    return any.build();
  }

  private static void add(String field, String term, double weight, BooleanQuery.Builder any) {
    any.add(new BoostQuery(new TermQuery(new Term(field, term)), (float) weight), Occur.SHOULD);
  }

  private int number(ScoreDoc hit) throws IOException {
    for (LeafReaderContext leaf : index.getIndexReader().leaves()) {
      if (hit.doc < leaf.docBase + leaf.reader().maxDoc()) {
        var numbers = leaf.reader().getNumericDocValues(Shelved.NUMBER);
        numbers.advanceExact(hit.doc - leaf.docBase);
        return (int) numbers.longValue();
      }
    }
    throw new IllegalStateException("a hit outside of the index");
  }
}

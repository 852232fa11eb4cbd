package saitrong.faq;

import java.io.IOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;

/// What one term counts in each text that has it, as Lucene scores it. An index of the FAQ never
/// changes, so this is worked out once, and a question only adds up.
final class Gains {

  private static final Gains NONE = new Gains(0);

  private final int[] texts;
  private final float[] scores;

  private Gains(int found) {
    texts = new int[found];
    scores = new float[found];
  }

  static Gains none() {
    return NONE;
  }

  static Gains of(Term term, IndexSearcher searcher) throws IOException {
    var gains = new Gains(searcher.getIndexReader().docFreq(term));
    gains.fill(new TermQuery(term), searcher);
    return gains;
  }

  private void fill(TermQuery query, IndexSearcher searcher) throws IOException {
    var weight = searcher.createWeight(query, ScoreMode.COMPLETE, 1);
    int at = 0;
    for (var leaf : searcher.getIndexReader().leaves()) {
      var scorer = weight.scorer(leaf);
      if (scorer != null) {
        var hits = scorer.iterator();
        for (int hit = hits.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = hits.nextDoc()) {
          texts[at] = leaf.docBase + hit;
          scores[at++] = scorer.score();
        }
      }
    }
  }

  void addTo(float[] sums, float times) {
    for (int i = 0; i < texts.length; i++) {
      sums[texts[i]] += times * scores[i];
    }
  }
}

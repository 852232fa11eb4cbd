package saitrong.faq;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/// The Lucene index of one version of the texts. It never changes, so what Lucene would look up
/// anew for each of a question's hundred terms is remembered.
final class Index extends IndexSearcher {

  private static final double TOLD = 0.1;

  /// Up to so many texts it is quicker to score all than to work out which could be left out.
  private static final int FEW = 10_000;

  private final Map<String, CollectionStatistics> statistics = new ConcurrentHashMap<>();
  private final Map<Term, TermStates> states = new ConcurrentHashMap<>();

  private Index(DirectoryReader reader) {
    super(reader);
    setSimilarity(Shelved.SIMILARITY);
    setQueryCache(null);
  }

  static Index of(List<Searchable> texts) {
    return new Index(Shelved.index(texts));
  }

  /// @param known whether any text has a term at all: most slips are in none, and cost nothing then
  ScoreDoc[] candidates(Looked question, Map<View, Passages> known, int most) throws IOException {
    var any = new BooleanQuery.Builder();
    for (var view : View.values()) {
      var passages = known.get(view);
      for (var term : question.of(view).entrySet()) {
        double weight = view.whole * term.getValue();
        if (passages != null && passages.knows(term.getKey())) {
          add(new Term(Shelved.asked(view), term.getKey()), weight, any);
        }
        if (view == View.WORDS) {
          add(new Term(Shelved.told(view), term.getKey()), TOLD * weight, any);
        }
      }
    }
    int exact = getIndexReader().maxDoc() <= FEW ? Integer.MAX_VALUE : most;
    return search(any.build(), new TopScoreDocCollectorManager(most, exact)).scoreDocs;
  }

  private void add(Term term, double weight, BooleanQuery.Builder any) throws IOException {
    var known = states.get(term);
    if (known == null) {
      known = TermStates.build(this, term, true);
      if (known.docFreq() == 0) {
        return;
      }
      states.put(term, known);
    }
    Query query = new TermQuery(term, known);
    any.add(new BoostQuery(query, (float) weight), Occur.SHOULD);
  }

  @Override
  public CollectionStatistics collectionStatistics(String field) throws IOException {
    var known = statistics.get(field);
    if (known == null) {
      known = super.collectionStatistics(field);
      if (known != null) {
        statistics.put(field, known);
      }
    }
    return known;
  }

  /// Which of the texts a hit is.
  int number(ScoreDoc hit) throws IOException {
    for (var leaf : getIndexReader().leaves()) {
      if (hit.doc < leaf.docBase + leaf.reader().maxDoc()) {
        var numbers = leaf.reader().getNumericDocValues(Shelved.NUMBER);
        numbers.advanceExact(hit.doc - leaf.docBase);
        return (int) numbers.longValue();
      }
    }
    throw new IllegalStateException("a hit outside of the index");
  }
}

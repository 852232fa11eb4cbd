package saitrong.faq;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;

/// One field of the index, with the [Gains] of its terms as far as anybody asked for them.
final class Column {

  private static final Gains NONE = Gains.none();

  private final String field;
  private final IndexSearcher searcher;
  private final Set<String> terms = new HashSet<>();
  private final Map<String, Gains> gains = new ConcurrentHashMap<>();

  Column(String field, IndexSearcher searcher) throws IOException {
    this.field = field;
    this.searcher = searcher;
    var all = MultiTerms.getTerms(searcher.getIndexReader(), field);
    if (all != null) {
      var each = all.iterator();
      for (var term = each.next(); term != null; term = each.next()) {
        terms.add(term.utf8ToString());
      }
    }
  }

  /// Most slips are in no text, and there is no end of them: they cost a look and no memory.
  Gains of(String term) throws IOException {
    var known = gains.get(term);
    if (known != null) {
      return known;
    }
    if (!terms.contains(term)) {
      return NONE;
    }
    var worked = Gains.of(new Term(field, term), searcher);
    gains.put(term, worked);
    return worked;
  }
}

package saitrong.editing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import saitrong.faq.Retriever;

/// What Lucene makes of Thai without anything of ours: its own analyzer, and BM25 as it comes.
final class ThaiAnalyzerSearch {

  private static final int MOST = 10;

  private final ByteBuffersDirectory memory = new ByteBuffersDirectory();
  private final ThaiAnalyzer analyzer = new ThaiAnalyzer();
  private final IndexSearcher searcher;

  ThaiAnalyzerSearch(List<Retriever.Document> documents) {
    try (var writer = new IndexWriter(memory, new IndexWriterConfig(analyzer))) {
      for (var document : documents) {
        var fields = new Document();
        fields.add(new StoredField("id", document.id()));
        fields.add(new TextField("text", document.text(), Field.Store.NO));
        writer.addDocument(fields);
      }
      writer.commit();
      searcher = new IndexSearcher(DirectoryReader.open(memory));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// @return ids, best first
  List<String> nearest(String typed) {
    var query = new QueryBuilder(analyzer).createBooleanQuery("text", typed);
    var ids = new ArrayList<String>();
    if (query != null) {
      try {
        var stored = searcher.storedFields();
        for (var hit : searcher.search(query, MOST).scoreDocs) {
          ids.add(stored.document(hit.doc).get("id"));
        }
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }
    return ids;
  }
}

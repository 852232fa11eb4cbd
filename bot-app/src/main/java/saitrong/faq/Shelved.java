package saitrong.faq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/// Writes texts into a Lucene index in memory: a field for each part and view.
final class Shelved {

  /// Weaker than Lucene's own 1.2 and 0.75: measured, see docs/decisions.
  static final Similarity SIMILARITY = new BM25Similarity(0.9f, 0.6f);

  private static final double MEMORY = 256;
  private static final FieldType COUNTED = counted();

  private Shelved() {}

  static String asked(View view) {
    return "asked-" + view;
  }

  static String told(View view) {
    return "told-" + view;
  }

  static DirectoryReader index(List<CutText> texts) {
    // Merges neighbours only: documents keep the order of the texts, and so their numbers.
    var settings =
        new IndexWriterConfig()
            .setSimilarity(SIMILARITY)
            .setRAMBufferSizeMB(MEMORY)
            .setMergePolicy(new LogDocMergePolicy());
    var memory = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(memory, settings)) {
      for (var text : texts) {
        writer.addDocument(document(text));
      }
      writer.forceMerge(1);
      writer.commit();
      return DirectoryReader.open(memory);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Document document(CutText text) {
    var document = new Document();
    for (var view : View.values()) {
      document.add(new Field(asked(view), new Listed(view.in(text.asked())), COUNTED));
    }
    document.add(new Field(told(View.WORDS), new Listed(text.told().words()), COUNTED));
    return document;
  }

  private static FieldType counted() {
    var type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.setTokenized(true);
    type.freeze();
    return type;
  }
}

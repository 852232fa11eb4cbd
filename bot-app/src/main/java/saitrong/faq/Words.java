package saitrong.faq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Cuts a text into words: Thai by ICU's dictionary, Latin letters and digits as they stand.
/// English plurals lose their s.
final class Words {

  private static final Analyzer BY_ICU =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          var words = new ICUTokenizer();
          return new TokenStreamComponents(words, new EnglishMinimalStemFilter(words));
        }
      };

  private Words() {}

  /// Whether the language has the word, as far as the dictionary knows: said twice it is cut in
  /// two. What a slip leaves of a word hardly ever is. Latin letters are a word as they stand.
  static boolean isOne(String word) {
    return word.chars().anyMatch(it -> Letters.isThai((char) it))
        ? in(word + word).equals(List.of(word, word))
        : word.chars().anyMatch(Character::isLetter);
  }

  static List<String> in(String plain) {
    try (var cut = BY_ICU.tokenStream("", plain)) {
      var term = cut.addAttribute(CharTermAttribute.class);
      var words = new ArrayList<String>();
      cut.reset();
      while (cut.incrementToken()) {
        words.add(term.toString());
      }
      cut.end();
      return words;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}

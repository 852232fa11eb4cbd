package saitrong.faq;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Finds texts for what somebody typed, best first, without deciding anything.
public final class Retriever {

  private final Texts texts;
  private final Asking asking;

  private Retriever(Texts texts, Asking asking) {
    this.texts = texts;
    this.asking = asking;
  }

  /// A text without title or variants.
  public record Document(String id, String text) {}

  public static Retriever over(List<Document> documents) {
    var texts = documents.stream().map(it -> Searchable.document(it.id(), it.text())).toList();
    var genre = Genre.of(documents.stream().map(Document::text).toList());
    return of(texts, List.of(), genre);
  }

  static Retriever of(List<Searchable> searchables, List<Set<String>> synonyms, Genre genre) {
    var terms = genre.terms();
    var cut = cut(searchables, genre, terms);
    var texts = Texts.of(searchables, cut, terms, genre);
    var vocabulary = new Vocabulary();
    for (var text : cut) {
      vocabulary.learn(text.asked().words());
      vocabulary.learn(text.told().words());
    }
    var asking =
        new Asking(
            vocabulary.complete(),
            new Synonyms(synonyms),
            new Keyboard(cut),
            texts.passages(),
            genre.questionWords);
    return new Retriever(texts, asking);
  }

  private static List<CutText> cut(List<Searchable> searchables, Genre genre, Terms terms) {
    int half = searchables.size() / 2;
    var beside = Beside.start(() -> cutEach(searchables.subList(0, half), genre, terms));
    var rest = cutEach(searchables.subList(half, searchables.size()), genre, terms);
    return Stream.of(beside.join(), rest).flatMap(List::stream).toList();
  }

  private static List<CutText> cutEach(List<Searchable> texts, Genre genre, Terms terms) {
    return texts.stream().map(it -> genre.cut(it, terms)).toList();
  }

  /// @return ids, best first
  public List<String> nearest(String typed) {
    return texts.nearest(asking.at(typed)).stream().map(hit -> hit.text().id()).toList();
  }

  Looked look(String typed) {
    return asking.at(typed);
  }

  List<Texts.Hit> hits(Looked question) {
    return texts.nearest(question);
  }

  boolean knows(String word) {
    return asking.knows(word);
  }

  Texts texts() {
    return texts;
  }
}

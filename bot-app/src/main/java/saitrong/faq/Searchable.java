package saitrong.faq;

import java.util.ArrayList;
import java.util.List;

/// What can be found.
///
/// @param asked by what it is asked for: title, variants, keywords; of a plain document: all of it
/// @param told what it says besides; counts less
/// @param passages parts that should match by themselves: a way to ask, a few lines of a long text
record Searchable(String id, String asked, String told, List<String> passages) {

  /// About a sentence or two; each letter is in two of them, so that no thought is cut by both.
  static final int PASSAGE = 120;

  Searchable {
    passages = List.copyOf(passages);
  }

  static Searchable document(String id, String text) {
    return new Searchable(id, text, "", cut(text));
  }

  static Searchable entry(Entry entry) {
    var ways = new ArrayList<String>();
    ways.add(entry.title().th());
    ways.add(entry.title().en());
    ways.addAll(entry.alsoAsked());
    ways.add(String.join(" ", entry.keywords()));
    ways.removeIf(String::isBlank);
    var told = entry.body().th() + "\n" + entry.body().en();
    return new Searchable(entry.id(), String.join("\n", ways), told, ways);
  }

  private static List<String> cut(String text) {
    var passages = new ArrayList<String>();
    int from = 0;
    while (from + PASSAGE < text.length()) {
      passages.add(text.substring(from, from + PASSAGE));
      from += PASSAGE / 2;
    }
    passages.add(text.substring(from));
    return passages;
  }
}

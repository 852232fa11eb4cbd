package saitrong.faq;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// Finds entries for what people type, and decides whether to answer, to offer or to hand on.
public final class FaqSearch {

  private final FaqSet set;
  private final Retriever retriever;
  private final Set<String> stopWords = new HashSet<>();

  private FaqSearch(FaqSet set) {
    this.set = set;
    var texts = set.entries().values().stream().map(Searchable::entry).toList();
    retriever = Retriever.of(texts, set.synonyms(), Genre.ENTRIES);
    set.stopWords().forEach(word -> stopWords.addAll(Words.in(Spelling.plain(word))));
  }

  /// Builds the index in memory.
  public static FaqSearch over(FaqSet set) {
    return new FaqSearch(set);
  }

  public Finding find(Question question) {
    return Deciding.on(rank(question), question);
  }

  /// All that was found, for who wants to know why, or needs the next best.
  public Ranking rank(Question question) {
    var looked = retriever.look(question.text());
    var hits = saysNothing(looked) ? List.<Texts.Hit>of() : retriever.hits(looked);
    if (hits.isEmpty()) {
      return Ranking.ofNothing(looked.plain());
    }
    var confidence = Confidence.of(Evidence.of(looked, hits, retriever.texts(), stopWords));
    var ranked = hits.stream().map(hit -> ranked(hit, looked)).toList();
    return new Ranking(
        looked.plain(), Personal.to(question, ranked), confidence.right(), confidence.ours());
  }

  /// A question has letters, and a word that is no courtesy.
  private boolean saysNothing(Looked question) {
    boolean wordless = question.plain().chars().noneMatch(Character::isLetter);
    return wordless || stopWords.containsAll(question.cut().words());
  }

  private Ranking.Ranked ranked(Texts.Hit hit, Looked question) {
    var entry = Objects.requireNonNull(set.entries().get(hit.text().id()));
    var passage = hit.text().passages().get(hit.passage());
    return new Ranking.Ranked(entry, hit.score(), passage, () -> views(hit, question));
  }

  private Map<String, Double> views(Texts.Hit hit, Looked question) {
    var shares = new TreeMap<String, Double>();
    for (var view : View.values()) {
      var asked = retriever.texts().passages(view).ask(question.of(view));
      double share = asked.all() == 0 ? 0 : asked.in(hit.number()) / asked.all();
      shares.put(view.name().toLowerCase(Locale.ROOT), share);
    }
    return shares;
  }
}

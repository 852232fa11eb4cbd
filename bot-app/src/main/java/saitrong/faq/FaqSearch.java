package saitrong.faq;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Finds entries for what people type, and decides whether to answer, to offer or to hand on.
public final class FaqSearch {

  /// As many telling words as name a system or a trouble, and no matter.
  private static final int SHORT = 3;

  private final FaqSet set;
  private final Retriever retriever;
  private final Naming naming;
  private final Set<String> stopWords = new HashSet<>();
  private final Elsewhere elsewhere;
  private final Weighing weighing;
  private final ByKeyword byKeyword;

  private FaqSearch(FaqSet set, Map<String, Set<String>> systems) {
    this.set = set;
    naming = Naming.of(set, systems);
    var all =
        Stream.of(set.entries(), set.off()).flatMap(entries -> entries.values().stream()).toList();
    byKeyword = new ByKeyword(all);
    retriever =
        Retriever.of(all.stream().map(Searchable::entry).toList(), set.synonyms(), Genre.ENTRIES);
    elsewhere = new Elsewhere(set.elsewhere());
    set.stopWords().forEach(word -> stopWords.addAll(Words.in(Spelling.plain(word))));
    weighing = new Weighing(retriever, stopWords, elsewhere);
  }

  /// Builds the index in memory.
  public static FaqSearch over(FaqSet set) {
    return over(set, Map.of());
  }

  /// @param systems what people call the agency's systems, by their ids
  public static FaqSearch over(FaqSet set, Map<String, Set<String>> systems) {
    return new FaqSearch(set, systems);
  }

  public Finding find(Question question) {
    return rank(question).finding();
  }

  private boolean isShortOfAMatter(Looked looked) {
    long telling = looked.cut().words().stream().filter(it -> !stopWords.contains(it)).count();
    return !saysNothing(looked)
        && telling <= SHORT
        && elsewhere.missing(looked.cut(), () -> "").isEmpty();
  }

  /// All that was found, for who wants to know why, or needs the next best. Of a story, by the part
  /// that is answered best; of a question that is merely long, as a whole where that is as sure.
  public Ranking rank(Question question) {
    var parts = Story.parts(question.text());
    if (parts.size() == 1) {
      return ranked(question);
    }
    var best =
        parts.stream()
            .map(part -> ranked(question.saying(part)))
            .max(Comparator.comparingDouble(Ranking::right))
            .orElseThrow();
    return Stream.of(question)
        .filter(it -> Story.mayBeAQuestion(it.text()))
        .map(this::ranked)
        .filter(whole -> whole.isBorneOutBy(best))
        .findFirst()
        .orElseGet(best::ofAPart);
  }

  /// What each part of a text is nearest to, however far that is, also what this agency does not
  /// show: who answers needs [#rank], this is for who must not overlook a matter.
  public List<Entry> touched(Question question) {
    return Story.everyPart(question.text()).stream()
        .map(retriever::look)
        .filter(looked -> !saysNothing(looked))
        .flatMap(looked -> retriever.hits(looked).stream().limit(1))
        .map(hit -> off(hit).orElseGet(() -> shown(hit)))
        .toList();
  }

  /// Whether these words ask, and name nothing that it could be about: "แล้วกี่วันคะ".
  public boolean namesNoMatter(Question question) {
    var words = retriever.look(question.text()).cut().words();
    return words.stream().anyMatch(QuestionWords::asks)
        && words.stream().allMatch(it -> stopWords.contains(it) || QuestionWords.isOfAnyMatter(it));
  }

  /// The entries that the question names by one of their keywords, whatever else it is about; also
  /// what this agency does not show.
  public List<Entry> named(Question question) {
    return byKeyword.in(retriever.look(question.text()).cut());
  }

  private Ranking ranked(Question question) {
    var looked = retriever.look(question.text());
    var all = saysNothing(looked) ? List.<Texts.Hit>of() : retriever.hits(looked);
    var hits = all.stream().filter(this::isShown).toList();
    if (hits.isEmpty() || isBeside(hits.getFirst(), all.getFirst())) {
      return ofNothing(question, looked, all);
    }
    var heard = naming.in(looked, question);
    var found = hits.stream().map(hit -> ranked(hit, looked)).toList();
    var ranked = Personal.to(heard, found);
    var best = ranked.getFirst().entry();
    var evidence = weighing.of(looked, heard, best, of(ranked, hits));
    var confidence = Confidence.of(evidence);
    return new Ranking(
        heard,
        looked.plain(),
        ranked,
        confidence.right(),
        confidence.ours(),
        Optional.of(evidence),
        Optional.empty(),
        false,
        isShortOfAMatter(looked),
        true);
  }

  private Ranking ofNothing(Question question, Looked looked, List<Texts.Hit> all) {
    var off = all.stream().limit(1).flatMap(hit -> off(hit).stream()).findFirst();
    boolean isOff = off.filter(it -> isSure(question, looked, it, all)).isPresent();
    return Ranking.ofNothing(question, looked.plain(), off, isOff, isShortOfAMatter(looked));
  }

  private boolean isSure(Question question, Looked looked, Entry best, List<Texts.Hit> hits) {
    var heard = naming.in(looked, question);
    return Confidence.of(weighing.of(looked, heard, best, hits)).isSure();
  }

  private boolean isShown(Texts.Hit hit) {
    return set.entries().containsKey(hit.text().id());
  }

  private Entry shown(Texts.Hit hit) {
    return Objects.requireNonNull(set.entries().get(hit.text().id()));
  }

  private Optional<Entry> off(Texts.Hit hit) {
    return Optional.ofNullable(set.off().get(hit.text().id()));
  }

  /// Whether something that this agency does not show is plainly nearer.
  private static boolean isBeside(Texts.Hit shown, Texts.Hit best) {
    return shown.score() < Personal.NEARLY_AS_GOOD * best.score();
  }

  /// What is left for this person, as it was found: an answer that is for others does not make
  /// theirs unsure.
  private static List<Texts.Hit> of(List<Ranking.Ranked> ranked, List<Texts.Hit> hits) {
    var byEntry = new HashMap<String, Texts.Hit>();
    hits.forEach(hit -> byEntry.put(hit.text().id(), hit));
    return ranked.stream().map(it -> Objects.requireNonNull(byEntry.get(it.entry().id()))).toList();
  }

  /// A question has letters, and a word that is no courtesy.
  private boolean saysNothing(Looked question) {
    boolean wordless = question.plain().chars().noneMatch(Character::isLetter);
    return wordless || stopWords.containsAll(question.cut().words());
  }

  private Ranking.Ranked ranked(Texts.Hit hit, Looked question) {
    var entry = shown(hit);
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

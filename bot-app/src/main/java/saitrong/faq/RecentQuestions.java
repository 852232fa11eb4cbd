package saitrong.faq;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/// Looks questions up, and knows what was found for those of late: many people ask the same in the
/// same few words, and a turn asks twice. The entries of a search never change, so what was found
/// stays right; other entries have a search of their own.
public final class RecentQuestions {

  /// Together they hold a few MB.
  private static final int MOST = 1_000;

  /// Longer ones are hardly ever asked twice in the same words.
  private static final int LONGEST = 80;

  private final FaqSearch search;

  /// People write of themselves, and may unsend it: their words do not outlast the conversation.
  private static final Duration REMEMBERED = Duration.ofMinutes(10);

  private final Cache<Question, Ranking> recent =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();

  /// The same for as long as these entries serve, and shown below each card.
  private final Map<String, List<Entry>> related = new ConcurrentHashMap<>();

  private RecentQuestions(FaqSearch search) {
    this.search = search;
  }

  public static RecentQuestions to(FaqSearch search) {
    return new RecentQuestions(search);
  }

  public Finding find(Question question) {
    return rank(question).finding();
  }

  /// As [FaqSearch] does.
  public Ranking rank(Question question) {
    return question.text().length() <= LONGEST
        ? recent.get(question, search::rank)
        : search.rank(question);
  }

  /// As [FaqSearch] does.
  public List<Entry> touched(Question question) {
    return search.touched(question);
  }

  /// As [FaqSearch] does.
  public List<Entry> named(Question question, Predicate<Entry> among) {
    return search.named(question, among);
  }

  /// As [FaqSearch] does.
  public boolean namesNoMatter(Question question) {
    return search.namesNoMatter(question);
  }

  /// What stands next to this entry, by its title.
  public List<Entry> related(Entry entry) {
    return related.computeIfAbsent(
        entry.id(), _ -> search.rank(Question.of(entry.title().th())).related(entry));
  }
}

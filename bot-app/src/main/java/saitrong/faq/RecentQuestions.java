package saitrong.faq;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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

  private final Cache<Question, Considered> recent =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();

  /// The same for as long as these entries serve, and shown below each card.
  private final Map<String, List<Entry>> related = new ConcurrentHashMap<>();

  private RecentQuestions(FaqSearch search) {
    this.search = search;
  }

  public static RecentQuestions to(FaqSearch search) {
    return new RecentQuestions(search);
  }

  /// For whoever wants to know several things of it, or a long one again.
  public Considered consider(Question question) {
    return question.text().length() <= LONGEST
        ? recent.get(question, this::unconsidered)
        : unconsidered(question);
  }

  private Considered unconsidered(Question question) {
    return new Considered(question, search);
  }

  public Finding find(Question question) {
    return rank(question).finding();
  }

  public Ranking rank(Question question) {
    return consider(question).ranking();
  }

  /// What stands next to this entry, by its title.
  public List<Entry> related(Entry entry) {
    return related.computeIfAbsent(
        entry.id(), _ -> search.rank(Question.of(entry.title().th())).related(entry));
  }
}

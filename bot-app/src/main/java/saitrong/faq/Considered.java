package saitrong.faq;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of one question. Each thing is looked up when it is first wanted, and once: a turn
/// wants most of them several times.
public final class Considered {

  private final Question question;
  private final FaqSearch search;
  private @Nullable Ranking ranking;
  private @Nullable List<Entry> touched;
  private @Nullable List<Entry> named;
  private @Nullable Boolean namesNoMatter;

  Considered(Question question, FaqSearch search) {
    this.question = question;
    this.search = search;
  }

  /// As [FaqSearch] does.
  public synchronized Ranking ranking() {
    if (ranking == null) {
      ranking = search.rank(question);
    }
    return ranking;
  }

  /// As [FaqSearch] does.
  public synchronized List<Entry> touched() {
    if (touched == null) {
      touched = search.touched(question);
    }
    return touched;
  }

  /// As [FaqSearch] does.
  public synchronized List<Entry> named() {
    if (named == null) {
      named = search.named(question);
    }
    return named;
  }

  /// As [FaqSearch] does.
  public synchronized boolean namesNoMatter() {
    if (namesNoMatter == null) {
      namesNoMatter = search.namesNoMatter(question);
    }
    return namesNoMatter;
  }
}

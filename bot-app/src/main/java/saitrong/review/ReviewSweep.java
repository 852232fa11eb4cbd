package saitrong.review;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saitrong.content.ActiveSet;
import saitrong.content.Content;
import saitrong.content.ThaiDates;
import saitrong.faq.Entry;
import saitrong.review.ReviewTask.How;
import saitrong.shared.Language;

/// Holds the tasks against the answers that serve: what has let its date pass becomes one, and what
/// has another date by now, or is not shown any more, is done. Every instance looks that serves the
/// active set, and doing it again is like doing it once; one that still serves another, as in a
/// release that rolls, would close what the others open.
final class ReviewSweep {

  private static final Logger log = LoggerFactory.getLogger(ReviewSweep.class);

  private final Supplier<Content> content;
  private final Supplier<Optional<ActiveSet>> active;
  private final ReviewTasks tasks;
  private final InstantSource clock;

  /// @param active as the database names it
  ReviewSweep(
      Supplier<Content> content,
      Supplier<Optional<ActiveSet>> active,
      ReviewTasks tasks,
      InstantSource clock) {
    this.content = content;
    this.active = active;
    this.tasks = tasks;
    this.clock = clock;
  }

  void look() {
    var serving = content.get();
    if (active.get().filter(it -> it.hash().equals(serving.hash())).isPresent()) {
      compare(serving);
    }
  }

  private void compare(Content serving) {
    var due = due(serving);
    var open = new LinkedHashMap<String, ReviewTask>();
    tasks.open().forEach(it -> open.put(it.key(), it));
    open.forEach((key, task) -> {
      var now = due.get(key);
      if (now == null) {
        close(task, serving);
      } else if (!task.says(now)) {
        tasks.reword(now);
      }
    });
    due.values().stream().filter(it -> !open.containsKey(it.key())).forEach(this::open);
  }

  private Map<String, ReviewTask> due(Content serving) {
    var today = clock.instant().atZone(ThaiDates.ZONE).toLocalDate();
    var due = new LinkedHashMap<String, ReviewTask>();
    for (var entry : serving.answersToReview(today)) {
      var task = task(entry, serving);
      due.put(task.key(), task);
    }
    return due;
  }

  private ReviewTask task(Entry entry, Content serving) {
    return new ReviewTask(
        entry.id(),
        filled(entry.title().th(), serving),
        filled(entry.owner(), serving),
        entry.reviewBy(),
        clock.instant(),
        null);
  }

  private static String filled(String words, Content serving) {
    return serving.texts().filled(Language.TH, words, Map.of());
  }

  private void open(ReviewTask task) {
    if (tasks.open(task)) {
      log.info("Answer {} is to be reviewed", task.entry());
    }
  }

  private void close(ReviewTask task, Content serving) {
    var how = serving.faq().entry(task.entry()).isPresent() ? How.REVIEWED : How.RETIRED;
    tasks.close(task, clock.instant(), how);
    log.info("Answer {} needs no review any more ({})", task.entry(), how.stored());
  }
}

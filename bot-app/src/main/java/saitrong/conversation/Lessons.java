package saitrong.conversation;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saitrong.citizen.CitizenId;
import saitrong.learning.Lesson;
import saitrong.store.StoreAway;

/// What a turn teaches the FAQ, once its answer is out and on record. A store that is away is
/// waited for; a lesson that is refused is counted and left, for nobody waits for it, and a turn
/// that was answered must not be taken for one that failed.
final class Lessons implements MeterBinder {

  private static final Logger log = LoggerFactory.getLogger(Lessons.class);

  private final Owners owners;
  private final LongAdder lost = new LongAdder();

  Lessons(Owners owners) {
    this.owners = owners;
  }

  /// Doing it again is like doing it once.
  void of(Conversation decided) {
    var turn = decided.turn();
    if (turn != null) {
      var name = turn.events().getLast().value();
      learn(decided.citizen(), name, turn.todo().lesson());
      learn(decided.citizen(), name + "/lost", turn.todo().lost());
    }
  }

  private void learn(CitizenId citizen, String name, @Nullable Lesson lesson) {
    if (lesson != null) {
      learnOrLeave(citizen, name, lesson);
    }
  }

  private void learnOrLeave(CitizenId citizen, String name, Lesson lesson) {
    try {
      owners.learn(citizen, name, lesson);
    } catch (RuntimeException failure) {
      if (StoreAway.is(failure)) {
        throw failure;
      }
      lost.increment();
      log.error("lesson {} was refused ({})", name, failure.getClass().getName());
    }
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    FunctionCounter.builder("saitrong.lessons.lost", lost, LongAdder::sum).register(registry);
  }
}

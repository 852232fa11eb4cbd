package saitrong.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import saitrong.shared.Life;

/// Instances that die, sleep and meet, at every step of a fetch.
class CrashingTest extends Keeping {

  private static final Duration SECOND = Duration.ofSeconds(1);

  @Test
  void isFinishedByAnotherInstanceWhereverTheFirstOneDies() {
    int steps = stepsOfAFetch();
    assertThat(steps).isGreaterThan(20);

    for (int step = 1; step <= steps; step++) {
      clear();
      var dying = new Instance(false);
      var b = new Instance(false);
      var file = file();
      dying.keeps(file);
      dying.life.watchedBy(endingAt(step, dying.life::end));
      dying.works();

      passes(Duration.ofMinutes(3), Duration.ofSeconds(5));

      a = b;
      assertKept(file);
    }
  }

  @Test
  void isErasedWhereverTheCitizenTakesItBack() {
    int steps = stepsOfAFetch();

    for (int step = 1; step <= steps; step++) {
      clear();
      var fetching = new Instance(false);
      var b = new Instance(false);
      var file = file();
      fetching.keeps(file);
      fetching.life.watchedBy(endingAt(step, () -> b.files().erase(CITIZEN, file.message())));
      fetching.works();

      passes(Duration.ofMinutes(3), Duration.ofSeconds(5));

      a = b;
      assertErased(file);
    }
  }

  @Test
  void isErasedWhileItIsFetchedWhereverThatInstanceDies() {
    int steps = stepsOfAFetch();

    for (int step = 1; step <= steps; step++) {
      clear();
      var dying = new Instance(false);
      var b = new Instance(false);
      var file = file();
      dying.keeps(file);
      // While the first fetch is under way, or the second where the first never came so far.
      line.onceHalfway(() -> b.files().erase(CITIZEN, file.message()));
      dying.life.watchedBy(endingAt(step, dying.life::end));
      dying.works();

      passes(Duration.ofMinutes(3), Duration.ofSeconds(5));
      a = b;
      assertErased(file);
    }
  }

  @Test
  void isErasedInTheEndWhenTheErasingInstanceDies() {
    for (var step : List.of("attachments.updateOne", "attachment_chunks.deleteMany")) {
      clear();
      var dying = new Instance(false);
      var b = new Instance(false);
      var file = file();
      b.keeps(file);
      b.works();
      dying.life.endsAfter(step);
      try {
        dying.files().erase(CITIZEN, file.message());
      } catch (Life.Ended killed) {
        // its mail is still there: another instance does the turn again
      }

      b.files().erase(CITIZEN, file.message());

      a = b;
      assertErased(file);
    }
  }

  @Test
  void keepsNothingThatWasTakenBackBeforeItCame() {
    var file = file();
    a.files().erase(CITIZEN, file.message());

    a.keeps(file);
    a.works();

    assertThat(line.asked()).isEmpty();
    assertErased(file);
  }

  @Test
  void erasesWhatIsKeptAndWhatIsNot() {
    var kept = file();
    var lost = file();
    a.keeps(kept);
    a.works();
    line.willAnswer(new ContentSource.Content.Gone());
    a.keeps(lost);
    a.works();

    a.files().erase(CITIZEN, kept.message());
    a.files().erase(CITIZEN, lost.message());
    a.files().erase(CITIZEN, lost.message());

    assertErased(kept);
    assertErased(lost);
  }

  @Test
  void erasesNothingForAnotherCitizen() {
    var file = file();
    a.keeps(file);
    a.works();

    a.files().erase(OTHER, file.message());

    assertKept(file);
  }

  @Test
  void isFetchedByOneOfTwoInstances() {
    var b = new Instance(false);
    var file = file();
    a.keeps(file);
    b.wired.sweep();

    line.onceHalfway(b::works);
    a.works();
    b.works();

    assertThat(line.asked()).hasSize(1);
    assertKept(file);
  }

  @Test
  void isLeftToWhoStillFetchesIt() {
    var b = new Instance(false);
    var file = file();
    a.keeps(file);
    // Within the lease; the piece after it renews the lease.
    line.onceHalfway(() -> clock.advance(Duration.ofSeconds(45)));
    a.life.onceAfter(
        "attachment_chunks.insertOne",
        () ->
            a.life.onceAfter(
                "attachment_chunks.insertOne",
                () -> {
                  clock.advance(Duration.ofSeconds(45));
                  b.sweeps();
                }));

    a.works();

    assertThat(line.asked()).hasSize(1);
    assertKept(file);
  }

  @Test
  void comesFromWhoTookOverWhenTheFirstOneSlept() {
    var b = new Instance(false);
    var file = file();
    a.keeps(file);
    line.onceHalfway(() -> {
      clock.advance(Duration.ofMinutes(2));
      b.sweeps();
      assertThat(state(file)).isInstanceOf(State.Kept.class);
    });

    a.works();

    assertThat(line.asked()).hasSize(2);
    assertKept(file);
  }

  @Test
  void staysErasedWhenASleeperWakesUp() {
    var b = new Instance(false);
    var file = file();
    a.keeps(file);
    line.onceHalfway(() -> {
      clock.advance(Duration.ofMinutes(2));
      b.sweeps();
      b.files().erase(CITIZEN, file.message());
    });

    a.works();

    assertErased(file);
  }

  @Test
  void endsAFetchThatDripsForEver() {
    var file = file();
    a.keeps(file);
    line.onceHalfway(() -> clock.advance(Duration.ofSeconds(59)));
    a.life.onceAfter("attachments_wanted.updateOne", () -> clock.advance(Duration.ofMinutes(10)));
    a.works();
    assertThat(state(file)).isEqualTo(new State.Awaited());

    passes(Duration.ofMinutes(3), SECOND);

    assertKept(file);
  }

  @Test
  void waitsForNoLeaseAfterTheRestartOfTheOnlyInstance() {
    var file = file();
    a.keeps(file);
    a.life.endsAfter("attachments_wanted.findOneAndUpdate");
    a.works();

    var restarted = new Instance(true);
    restarted.sweeps();

    a = restarted;
    assertKept(file);
  }

  @Test
  void waitsForTheLeaseOfAnotherInstance() {
    var b = new Instance(false);
    var file = file();
    a.keeps(file);
    a.life.endsAfter("attachments_wanted.findOneAndUpdate");
    a.works();

    b.sweeps();
    assertThat(line.asked()).isEmpty();
    clock.advance(Duration.ofSeconds(61));
    b.sweeps();

    a = b;
    assertKept(file);
  }

  private int stepsOfAFetch() {
    var steps = new ArrayList<String>();
    var file = file();
    a.keeps(file);
    a.life.watchedBy((step, before) -> steps.add(step));
    a.works();
    return steps.size();
  }

  private static Life.Witness endingAt(int which, Runnable what) {
    return new Life.Witness() {
      private int seen;

      @Override
      public void sees(String step, boolean before) {
        if (++seen == which) {
          what.run();
        }
      }
    };
  }

  private void clear() {
    instances.clear();
    for (var collection : WiredAttachments.collections()) {
      rows(collection.name()).deleteMany(new Document());
    }
  }
}

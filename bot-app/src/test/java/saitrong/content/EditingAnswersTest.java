package saitrong.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.faq.Finding;
import saitrong.faq.Question;
import saitrong.shared.MovableClock;
import saitrong.store.TestStore;

/// Answers are edited while they serve: the last good set goes on until the next one is whole.
class EditingAnswersTest extends AtTheShelf {

  @RegisterExtension
  static final TestStore STORE = TestStore.with(new ContentConfiguration().contentCollection());

  private static final int CITIZENS = 4;

  @Test
  void takesAnEditedAnswerIntoServiceAndKeepsTheLastGoodOne() {
    var sets = new StoredSets(STORE.database());
    var contents = new Contents(place(), "here", sets, new MovableClock());
    var before = contents.active();

    write("service/hours.md", answer("เปิดกี่โมง", "โทร. {fone}"));
    looksTwice(contents);
    assertThat(contents.active()).isSameAs(before);
    assertThat(contents.problems()).extracting(Problem::line).containsExactly(9);

    write("service/hours.md", answer("เปิดกี่โมง", "โทร. {phones}"));
    looksTwice(contents);
    assertThat(contents.active().faq().entry("hours").orElseThrow().body().th())
        .isEqualTo("โทร. {phones}");
    assertThat(contents.active().faqSearch()).isNotSameAs(before.faqSearch());
    assertThat(contents.problems()).isEmpty();
  }

  /// Read with an answer missing, the set would serve everywhere, and nobody would know.
  @Test
  void keepsTheLastGoodSetWhileAnAnswerCannotBeRead() throws IOException {
    var contents =
        new Contents(place(), "here", new StoredSets(STORE.database()), new MovableClock());
    var before = contents.active();
    var hours = folder.resolve("faq-content/service/hours.md");

    Files.delete(hours);
    Files.createDirectory(hours);
    looksTwice(contents);
    assertThat(contents.active()).isSameAs(before);
    assertThat(contents.problems())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.file() + ":" + it.line()).isEqualTo(hours + ":1");
          assertThat(it.thai()).startsWith("เปิดอ่านไฟล์นี้ไม่ได้");
          assertThat(it.english()).startsWith("This file cannot be read.");
        });

    Files.delete(hours);
    write("service/hours.md", answer("เปิดกี่โมง", "โทร. {phones}"));
    looksTwice(contents);
    assertThat(contents.active()).isNotSameAs(before);
    assertThat(contents.problems()).isEmpty();
  }

  /// Another instance has no such folder; the set in the database holds the answers.
  @Test
  void reachesAnInstanceThatHasNoneOfTheFiles() {
    var sets = new StoredSets(STORE.database());
    var here = new Contents(place(), "here", sets, new MovableClock());
    var elsewhere =
        new ContentFolder(folder.resolve("nowhere"), flows(), folder.resolve("none"), "profile");

    var there = new Contents(elsewhere, "there", sets, new MovableClock());

    assertThat(there.active().faq().entries()).isEqualTo(here.active().faq().entries());
  }

  /// A question that comes while a set gives way to the next is answered by one of the two, with
  /// all that it has: the search works out what it needs only when somebody asks.
  @Test
  void answersFromAllSidesWhileTheSetChanges() throws Exception {
    var contents =
        new Contents(place(), "here", new StoredSets(STORE.database()), new MovableClock());
    var answered = new Semaphore(0);
    var ends = new AtomicBoolean();
    Callable<Set<String>> asking =
        () -> {
          var answers = new HashSet<String>();
          while (!ends.get()) {
            answers.add(answeredBy(contents.active()));
            answered.release();
          }
          return answers;
        };

    var answers = new HashSet<String>();
    try (var citizens = Executors.newFixedThreadPool(CITIZENS)) {
      var all = Stream.generate(() -> citizens.submit(asking)).limit(CITIZENS).toList();
      for (int edit = 1; edit <= 5; edit++) {
        write("service/hours.md", answer("เปิดกี่โมง", "โทร. ครั้งที่ %d".formatted(edit)));
        looksTwice(contents);
        answered.drainPermits();
        assertThat(answered.tryAcquire(100, 1, TimeUnit.MINUTES)).isTrue();
      }
      ends.set(true);
      for (var each : all) {
        answers.addAll(each.get());
      }
    }

    assertThat(answers)
        .contains("โทร. ครั้งที่ 5")
        .isSubsetOf(
            "โทร. {phone}",
            "โทร. ครั้งที่ 1",
            "โทร. ครั้งที่ 2",
            "โทร. ครั้งที่ 3",
            "โทร. ครั้งที่ 4",
            "โทร. ครั้งที่ 5");
  }

  private static String answeredBy(Content content) {
    return switch (content.faqSearch().find(Question.of("เปิดกี่โมง"))) {
      case Finding.Sure(var entry) -> {
        assertThat(content.faq().entry(entry.id())).contains(entry);
        yield entry.body().th();
      }
      case Finding other -> other.toString();
    };
  }

  private static void looksTwice(Contents contents) {
    contents.look();
    contents.look();
  }
}

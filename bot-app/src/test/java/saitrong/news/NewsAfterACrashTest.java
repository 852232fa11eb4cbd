package saitrong.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import saitrong.outbox.Rider;
import saitrong.shared.Life;
import saitrong.store.FragileDatabase;
import saitrong.ticket.Step;
import saitrong.transcript.Fate;

/// Told once, whatever breaks in between.
class NewsAfterACrashTest extends ACaseInTheNews {

  /// One card that LINE would refuse, or one value that cannot be opened.
  @Test
  void tellsTheOthersThoughOneCannotBeTold() {
    takes(new Step.Accept(), new Step.Begin(null), new Step.Complete(words("เสร็จแล้ว")));
    STORE
        .database()
        .getCollection("cases")
        .updateOne(
            new Document("_id", tickets.numbered(number).orElseThrow().id()),
            new Document("$set", new Document("events.3.words", new Binary(new byte[] {1, 2, 3}))));
    number = open("street-light", false, citizen);
    takes(new Step.Accept(), new Step.Begin(null), new Step.Complete(words("เปลี่ยนหลอดแล้ว")));

    rounds(3);

    assertThat(told()).containsExactly("เรื่องเลขที่ " + number);
    assertThat(news.waiting()).isEqualTo(1);
  }

  /// Whoever watches the figures would see when a tip is dealt with.
  @Test
  void countsNoConfidentialCaseAmongThoseThatWait() {
    number = open("corruption-tip", true, citizen);
    takes(new Step.Accept(), new Step.Begin(null), new Step.Complete(words("เสร็จแล้ว")));
    news.spread();
    assertThat(news.waiting()).isZero();
    assertThat(news.oldest()).isZero();

    number = open("street-light", false, citizen);
    takes(new Step.Accept());
    news.spread();

    assertThat(news.waiting()).isEqualTo(1);
  }

  /// Two instances, or one that was cut short after the letter had gone.
  @Test
  void isNotToldAgainOnceItHasRiddenOnAReply() {
    clock.advance(Duration.ofHours(12));
    takes(new Step.Accept(), new Step.Begin(null), new Step.Complete(words("เสร็จแล้ว")));
    var life = new Life();
    life.onceAfter(
        "outbox.updateOne",
        () -> {
          throw new IllegalStateException("killed");
        });
    wire(FragileDatabase.of(STORE.database(), life));
    rounds(1);
    wire(STORE.database());
    outbox.sweep();
    var riders = outbox.outbox().riders().claim(citizen, 5).stream().map(Rider::key).toList();
    outbox.outbox().riders().setAside(riders);
    outbox.outbox().riders().fared(riders, Fate.REPLIED);
    assertThat(riders).hasSize(1);

    rounds(5);

    assertThat(ridersOnTheNextReply()).isZero();
    clock.advance(Duration.ofHours(10));
    rounds(3);
    assertThat(told()).isEmpty();
  }

  /// The instance dies before each of its writes in turn; another one goes on.
  @Test
  void tellsOnceWhereverTheInstanceDies() {
    takes(new Step.Accept(), new Step.Begin(null));
    rounds(3);
    for (String write :
        List.of(
            "transcript.insertMany",
            "outbox.insertOne",
            "outbox.updateOne",
            "outbox.deleteOne",
            "case_news.deleteOne")) {
      takes(new Step.AskCitizen(words("เพิ่มเติม"), null));
      clock.advance(CaseNews.CLOSE_TOGETHER);
      int before = told().size();
      var life = new Life();
      life.onceAfter(
          write,
          () -> {
            throw new IllegalStateException("killed");
          });
      wire(FragileDatabase.of(STORE.database(), life));
      try {
        news.spread();
      } catch (RuntimeException killed) {
        // Another instance goes on.
      }

      wire(STORE.database());
      rounds(3);

      assertThat(told()).as(write).hasSize(before + 1);
      takes(new Step.Resume(null));
      rounds(3);
    }
  }

  /// The step is kept, or it is not: either way nobody is told twice or of nothing.
  @Test
  void tellsOnceOfAStepThatAnOfficerHadToRepeatAfterACrash() {
    takes(new Step.Accept(), new Step.Begin(null));
    rounds(3);
    for (String write : List.of("case_news.updateOne", "cases.updateOne")) {
      int before = told().size();
      var life = new Life();
      life.onceAfter(
          write,
          () -> {
            throw new IllegalStateException("killed");
          });
      wire(FragileDatabase.of(STORE.database(), life));
      try {
        takes(new Step.AskCitizen(words("เพิ่มเติม"), null));
      } catch (RuntimeException killed) {
        // The officer looks again.
      }
      wire(STORE.database());
      rounds(3);
      tickets.take(number, new Step.AskCitizen(words("เพิ่มเติม"), null), OFFICER);
      rounds(3);

      assertThat(told()).as(write).hasSize(before + 1);
      takes(new Step.Resume(null));
      rounds(3);
    }
  }
}

package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import saitrong.content.ShippedContent;
import saitrong.content.TextKey;
import saitrong.inbox.Inbound;
import saitrong.outbox.FakeLine.Fault;
import saitrong.shared.Language;
import saitrong.transcript.Fate;

/// A message that was taken back is nowhere any more; that there was one stays.
class UnsendTest extends AtTheDesk {

  private static final String SECRET = "my neighbour is called Somsri";

  private final String note =
      String.join(
          "\n", ShippedContent.ofTheDefaultAgency().texts().bubbles(Language.TH, TextKey.UNSENT));

  @Override
  void answeredBy() {
    desk.answersFirstWith(new NobodyToAnswer(), new PoisonOnly(), new NoAnswerYet());
  }

  @Test
  void erasesWhatWasAnswered() {
    var said = citizen.says(SECRET);
    assertThat(search(words -> words.anywhere(SECRET))).isNotEmpty();

    a.receives(later().tookBack(said));

    assertGone(said);
  }

  @Test
  void storesNoWordsThatWereTakenBackBeforeTheyCame() {
    var said = citizen.typed(SECRET);
    a.receives(later().tookBack(said));

    a.receives(said);

    assertThat(answers()).isEmpty();
    assertGone(said);
  }

  @Test
  void erasesWhatWaited() {
    var said = citizen.typed(SECRET);
    a.keeps(said).join();
    a.keeps(later().tookBack(said)).join();

    a.works();

    assertGone(said);
  }

  @Test
  void erasesWhatIsParked() {
    var said = citizen.says(PoisonOnly.POISON + SECRET);
    desk.passes(Duration.ofSeconds(20));
    assertThat(search(words -> words.anywhere(SECRET))).contains("parked_mail");

    a.receives(later().tookBack(said));

    assertGone(said);
    assertThat(a.in().parked()).isEqualTo(1);
  }

  @Test
  void erasesAgainWhenTheErasingInstanceDies() {
    var said = citizen.says(SECRET);
    a.life().endsBefore("transcript.updateMany");
    a.receives(later().tookBack(said));
    assertThat(search(words -> words.anywhere(SECRET))).isNotEmpty();
    desk.instance("b");

    desk.passes(Duration.ofSeconds(20));

    assertGone(said);
  }

  @Test
  void storesNothingWhenTheMessageComesAgainLater() {
    var said = citizen.says(SECRET);
    a.receives(later().tookBack(said));

    a.receives(Person.again(said, desk.clock().instant()));

    assertGone(said);
  }

  @Test
  void saysOnTheNextReplyThatTheMessageIsGone() {
    var said = citizen.says("hello");
    a.receives(later().tookBack(said));
    citizen.says("first after");
    citizen.says("second after");

    var replies = desk.answersTo(citizen);

    assertThat(replies).hasSize(3);
    assertThat(replies.get(0).bubbles()).doesNotContain(note);
    assertThat(replies.get(1).bubbles()).contains(note);
    assertThat(replies.get(2).bubbles()).doesNotContain(note);
  }

  @Test
  void erasesWhatAnAnswerRepeated() {
    var b = repeating();
    var said = citizen.typed(SECRET);
    b.receives(said);
    assertThat(search(words -> words.anywhere(Echo.to(SECRET)))).contains("transcript");

    b.receives(later().tookBack(said));

    assertGone(said);
    assertThat(fates()).containsExactly(Fate.REPLIED);
  }

  @Test
  void erasesAnAnswerThatStillWaitsAndRepeatsIt() {
    var b = repeating();
    var said = waitsForItsAnswer(b, SECRET);
    assertThat(search(words -> words.anywhere(Echo.to(SECRET)))).contains("outbox");

    b.receives(later().tookBack(said));
    desk.line().hasQuota(500, 100);
    desk.passes(Duration.ofMinutes(7));

    assertGone(said);
    assertThat(answers()).isEmpty();
    assertThat(fates()).containsExactly(Fate.EXPIRED);
  }

  @Test
  void erasesAnAnswerThatRodeOnALaterOne() {
    var b = repeating();
    var said = waitsForItsAnswer(b, SECRET);
    desk.passes(Duration.ofSeconds(2));
    b.receives(citizen.typed("hello"));
    assertThat(answers()).containsExactly(Echo.to(SECRET) + "\n" + Echo.to("hello"));

    b.receives(later().tookBack(said));

    assertGone(said);
  }

  /// A receipt is owed whatever was taken back, and its row in the outbox is gone with it.
  @Test
  void stillSendsWhatIsBinding() {
    var b = repeating();
    var said = waitsForItsAnswer(b, "binding " + SECRET);

    b.receives(later().tookBack(said));
    desk.line().hasQuota(500, 100);
    desk.passes(Duration.ofMinutes(7));

    assertThat(answers()).containsExactly(Echo.to("binding " + SECRET));
    assertGone(said);
  }

  @Test
  void erasesAnAnswerOfWhichNobodyKnowsWhetherItArrived() {
    var b = repeating();
    desk.line().failsFor(Duration.ofHours(30), Fault.FAILS);
    var said = citizen.typed("binding " + SECRET);
    b.receives(said);
    desk.passes(Duration.ofHours(25), Duration.ofMinutes(10));
    assertThat(search(words -> words.anywhere(Echo.to("binding " + SECRET))))
        .contains("parked_letters");

    b.receives(later().tookBack(said));

    assertGone(said);
    assertThat(b.out().parked()).isEqualTo(1);
  }

  private Instance repeating() {
    desk.answersFirstWith(new NobodyToAnswer(), new Echo());
    a.dies();
    return desk.instance("b");
  }

  /// LINE is out of reach, and the month's pushes are used up.
  private Inbound waitsForItsAnswer(Instance b, String words) {
    desk.line().hasQuota(100, 100);
    b.out().asksForTheQuota();
    desk.line().failsFor(Duration.ofSeconds(70), Fault.NO_CONNECTION);
    var said = citizen.typed(words);
    b.receives(said);
    desk.line().recovers();
    return said;
  }

  private Person later() {
    desk.clock().advance(Duration.ofMillis(100));
    return citizen;
  }

  private void assertGone(Inbound said) {
    Desk.await(() -> desk.waitingMail() == 0);
    assertThat(search(words -> words.anywhere(SECRET))).isEmpty();
    assertThat(rowOf(said).kind()).isEqualTo("unsent");
    assertThat(rowOf(said).sealed()).isNull();
  }

  /// With a connection of its own, for it looks through everything without an index.
  private List<String> search(Function<Words, List<String>> question) {
    try (var client = MongoClients.create(STORE.uri())) {
      return question.apply(
          new Words(client.getDatabase(STORE.database().getName()), desk.cipher()));
    }
  }

  /// Fails on words that begin so, and answers nothing.
  private static final class PoisonOnly implements Responder {

    static final String POISON = "poison ";

    @Override
    public Optional<Answer> answer(Situation situation) {
      if (situation.event() instanceof Inbound.Said said
          && said.text().value().startsWith(POISON)) {
        throw new IllegalStateException("poisoned");
      }
      return Optional.empty();
    }
  }
}

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
import saitrong.shared.Language;

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

package saitrong.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.inbox.MessageId;
import saitrong.shared.MovableClock;
import saitrong.store.TestStore;

/// Which case a card of ours told of, for whoever quotes it.
class CaseCardsTest {

  private static final byte[] CARD =
      "[{\"type\":\"flex\",\"altText\":\"เรื่องเลขที่ 00011/2569\"}]".getBytes(UTF_8);

  @RegisterExtension static final TestStore STORE = TestStore.with(CaseCards.COLLECTION);

  private final MovableClock clock = new MovableClock();
  private final CaseCards cards = new CaseCards(STORE.database(), clock);

  @Test
  void forgetsACardThatNobodyQuotesAnyMore() {
    cards.sent(CARD, () -> List.of("1"));
    clock.advance(CaseCards.QUOTED_FOR.minus(Duration.ofHours(1)));
    cards.sent(CARD, () -> List.of("2"));
    cards.forgetOld();
    assertThat(cards.caseOf(new MessageId("1"))).contains("00011/2569");

    clock.advance(Duration.ofHours(2));
    cards.forgetOld();

    assertThat(cards.caseOf(new MessageId("1"))).isEmpty();
    assertThat(cards.caseOf(new MessageId("2"))).contains("00011/2569");
  }

  @Test
  void notesNoCardThatLineGaveNoName() {
    cards.sent(CARD, () -> List.of(""));

    assertThat(cards.caseOf(new MessageId(""))).isEmpty();
  }
}

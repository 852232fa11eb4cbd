package saitrong.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import saitrong.citizen.CitizenId;

class StillAtItTest {

  private static final Instant NOW = Instant.parse("2026-11-20T05:00:00Z");
  private static final CitizenId SOMEBODY = new CitizenId("somebody");

  private final List<Mail> inHand = new ArrayList<>();
  private final List<CitizenId> shown = new ArrayList<>();
  private Instant now = NOW;
  private final StillAtIt watch = new StillAtIt(() -> inHand, shown::add, () -> now);

  @Test
  void showsItOnceToWhoWaitsLongerThanASecond() {
    inHand.add(new Mail(tapped(new ReplyToken("free")), new byte[0]));

    watch.look();
    assertThat(shown).isEmpty();

    now = NOW.plusMillis(1_100);
    watch.look();
    watch.look();
    assertThat(shown).containsExactly(SOMEBODY);
  }

  @Test
  void showsNothingToWhomNobodyCanAnswer() {
    inHand.add(new Mail(tapped(null), new byte[0]));
    inHand.add(new Mail(new Inbound.InGroup(envelope(new ReplyToken("group"))), new byte[0]));

    now = NOW.plusSeconds(5);
    watch.look();

    assertThat(shown).isEmpty();
  }

  private static Inbound tapped(@Nullable ReplyToken token) {
    return new Inbound.Tapped(envelope(token), "command:menu", Map.of());
  }

  private static Envelope envelope(@Nullable ReplyToken token) {
    return new Envelope(new EventId("1:" + token), SOMEBODY, NOW, NOW, token, false, false);
  }
}

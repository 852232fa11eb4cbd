package saitrong.handoff.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

/// What came of a talk, as an officer wrote it down.
class TypedEndTest {

  private static final Instant IN_SPRING = Instant.parse("2026-03-02T03:00:00Z");

  /// Its officer was away for long. The machine knows when it was, so there is nothing to confirm.
  @Test
  void isOfWhenTheTalkWasHoweverLongAgo() {
    var logged = typed("answered", "อธิบายแล้ว").of(IN_SPRING, List.of());

    assertThat(logged.at()).isEqualTo(IN_SPRING);
    assertThat(logged.longAgo()).isTrue();
    assertThat(logged.missing()).isEmpty();
  }

  @Test
  void lacksAnAnswerWhereItSaysThatThereWasOne() {
    assertThat(typed("answered", " ").of(IN_SPRING, List.of()).missing()).isNotEmpty();
    assertThat(typed("open", " ").of(IN_SPRING, List.of()).missing()).isEmpty();
  }

  private static TypedEnd typed(String outcome, String answer) {
    return new TypedEnd(
        null,
        outcome,
        "consultation",
        "ผู้ใช้ LINE",
        UserGroup.CITIZEN.code(),
        Topic.USE.code(),
        null,
        "ถามเรื่องท้องฟ้า",
        answer,
        null,
        null);
  }
}

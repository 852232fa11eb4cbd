package saitrong.alert;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import saitrong.linked.LinkedChats;
import saitrong.message.Message;
import saitrong.message.Outgoing;
import saitrong.outbox.LetterKey;
import saitrong.outbox.Outbox;
import saitrong.outbox.SendingCosts;
import saitrong.outbox.Weight;

/// Tells officers in the chat that they proved to be theirs. Each costs a push of the month, so
/// those whom we serve come first: nothing of the reserve is taken, nor of what is left near it.
record AlertLine(LinkedChats chats, Outbox outbox, SendingCosts costs, @Nullable URI desk) {

  private static final long LEFT_TO_OTHERS = 150;

  /// It says how things are.
  private static final Duration IS_SO = Duration.ofHours(1);

  /// Telling the same alert twice is telling it once.
  void tell(Alert alert) {
    if (isAffordable()) {
      chats
          .of(alert.account())
          .ifPresent(linked ->
              outbox.post(
                  LetterKey.of("staff-alert " + alert.id(), alert.at()),
                  linked.citizen(),
                  new Outgoing(List.of(new Message.Text(words(alert))), List.of()),
                  Weight.ANSWER,
                  usefulUntil(alert)));
    }
  }

  private boolean isAffordable() {
    var left = costs.pushesLeft();
    return left.isEmpty() || left.getAsLong() > LEFT_TO_OTHERS;
  }

  private static Instant usefulUntil(Alert alert) {
    return alert.kind() == AlertKind.SUMMARY
        ? DailySummary.end(alert.at())
        : alert.at().plus(IS_SO);
  }

  private String words(Alert alert) {
    return AlertWords.inTheChat(alert, desk);
  }
}

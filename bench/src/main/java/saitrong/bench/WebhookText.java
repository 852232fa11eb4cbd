package saitrong.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// The bodies of webhooks as LINE writes them: one text message of one citizen each.
final class WebhookText {

  private final EventNumbers numbers;
  private final boolean tag;
  private final List<String> users;
  private final List<String> texts;
  private final long now = System.currentTimeMillis();
  private final int total;

  WebhookText(Options options, EventNumbers numbers) {
    this.numbers = numbers;
    this.tag = options.tag();
    this.total = options.total();
    this.users = users(options.users(), new Random(options.seed()));
    this.texts = options.texts().stream().map(JsonObject::escaped).toList();
  }

  private static List<String> users(int count, Random random) {
    return Stream.generate(
            () -> "U" + Bytes.hex(random.nextLong(), 16) + Bytes.hex(random.nextLong(), 16))
        .limit(count)
        .toList();
  }

  String body(int event) {
    return new StringBuilder(700)
        .append("{\"destination\":\"")
        .append(LineAnswers.BOT_USER_ID)
        .append("\",\"events\":[{\"type\":\"message\",\"message\":{\"type\":\"text\",\"id\":\"")
        .append(messageId(event))
        .append("\",\"quoteToken\":\"")
        .append(numbers.quoteToken(event))
        .append("\",\"text\":\"")
        .append(texts.get(event % texts.size()))
        .append(tag ? EventNumbers.tag(event) : "")
        .append("\"},\"webhookEventId\":\"")
        .append(numbers.webhookEventId(now, event))
        .append("\",\"deliveryContext\":{\"isRedelivery\":false},\"timestamp\":")
        .append(time(event))
        .append(",\"source\":{\"type\":\"user\",\"userId\":\"")
        .append(users.get(event % users.size()))
        .append("\"},\"replyToken\":\"")
        .append(numbers.replyToken(event))
        .append("\",\"mode\":\"active\"}]}")
        .toString();
  }

  /// A millisecond apart, and the last one now: a time ahead of the clock would make the bot take
  /// the next run's events for late ones, which it has to look up.
  private long time(int event) {
    return now - total + event;
  }

  private long messageId(int event) {
    return 460_000_000_000_000_000L + (now % 100_000_000L) * 1_000_000L + event;
  }

  static String redelivered(String body) {
    return body.replace("\"isRedelivery\":false", "\"isRedelivery\":true");
  }
}

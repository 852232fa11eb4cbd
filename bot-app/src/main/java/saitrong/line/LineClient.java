package saitrong.line;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.netty.handler.codec.http.HttpHeaderNames;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.LineUserId;
import saitrong.line.Answered.Answer;
import saitrong.line.Answered.Lost;
import saitrong.line.Answered.NeverLeft;
import saitrong.line.LineAnswer.OutOfReach;
import saitrong.line.LineAnswer.Refused;
import saitrong.line.LineAnswer.Told;
import saitrong.shared.PersonalText;

/// Asks LINE about our account and about people. It reads the answers field by field, for LINE
/// leaves out what it likes.
final class LineClient implements LineAccount, LineProfiles {

  /// LINE calls us before it answers, and waits for our answer.
  private static final Duration WEBHOOK_TEST_LIMIT = Duration.ofSeconds(10);

  private final LineHttp http;
  private final LineAddresses addresses;

  LineClient(LineHttp http, LineAddresses addresses) {
    this.http = http;
    this.addresses = addresses;
  }

  @Override
  public LineAnswer<Info> info() {
    return told(http.get("info", addresses.info()), LineClient::info);
  }

  private static Info info(JsonNode told) {
    return new Info(
        text(told, "userId"),
        text(told, "basicId"),
        text(told, "displayName"),
        switch (told.path("chatMode").asText("")) {
          case "bot" -> ChatMode.BOT;
          case "chat" -> ChatMode.CHAT;
          default -> ChatMode.UNKNOWN;
        },
        switch (told.path("markAsReadMode").asText("")) {
          case "auto" -> ReadMode.AUTO;
          case "manual" -> ReadMode.MANUAL;
          default -> ReadMode.UNKNOWN;
        });
  }

  @Override
  public LineAnswer<Quota> quota() {
    LineAnswer<Quota> allowed = told(http.get("quota", addresses.quota()), LineClient::allowed);
    return switch (allowed) {
      case Told<Quota>(Quota quota) -> usedOf(quota);
      case Refused<Quota> refused -> refused;
      case OutOfReach<Quota> out -> out;
    };
  }

  private static Quota allowed(JsonNode told) {
    return new Quota(
        switch (told.path("type").asText("")) {
          case "limited" -> Boolean.TRUE;
          case "none" -> Boolean.FALSE;
          default -> null;
        },
        number(told, "value"),
        null);
  }

  private LineAnswer<Quota> usedOf(Quota quota) {
    return told(
        http.get("consumption", addresses.consumption()),
        told -> new Quota(quota.limited(), quota.limit(), number(told, "totalUsage")));
  }

  @Override
  public LineAnswer<WebhookEndpoint> webhookEndpoint() {
    return told(
        http.get("webhook-endpoint", addresses.webhookEndpoint()),
        told -> new WebhookEndpoint(text(told, "endpoint"), flag(told, "active")));
  }

  @Override
  public LineAnswer<WebhookTest> testWebhook() {
    return told(
        http.post(
            "webhook-test",
            addresses.webhookTest(),
            WEBHOOK_TEST_LIMIT,
            null,
            "{}".getBytes(UTF_8)),
        LineClient::webhookTest);
  }

  private static WebhookTest webhookTest(JsonNode told) {
    Long status = number(told, "statusCode");
    return new WebhookTest(
        told.path("success").asBoolean(false),
        status == null || status == 0 ? null : Math.toIntExact(status),
        text(told, "reason"),
        text(told, "detail"));
  }

  @Override
  public LineAnswer<Instant> timeAtLine() {
    return switch (http.get("info", addresses.info())) {
      case Answer answer -> dated(answer);
      case NeverLeft never -> new OutOfReach<>(never.why());
      case Lost lost -> new OutOfReach<>(lost.why());
    };
  }

  /// Every answer is dated, also one that refuses.
  private static LineAnswer<Instant> dated(Answer answer) {
    Long at = answer.headers().getTimeMillis(HttpHeaderNames.DATE);
    return at == null ? new OutOfReach<>("no date") : new Told<>(Instant.ofEpochMilli(at));
  }

  @Override
  public LineAnswer<Optional<Profile>> profileOf(LineUserId person) {
    Answered answered = http.get("profile", addresses.profile(person));
    return answered instanceof Answer answer && answer.status() == 404
        ? new Told<>(Optional.empty())
        : told(answered, LineClient::profile);
  }

  private static Optional<Profile> profile(JsonNode told) {
    String name = text(told, "displayName");
    return Optional.of(
        new Profile(name == null ? null : new PersonalText(name), text(told, "language")));
  }

  static <T> LineAnswer<T> told(Answered answered, Function<JsonNode, T> reading) {
    return switch (answered) {
      case Answer answer when answer.isOk() -> new Told<>(reading.apply(answer.json()));
      case Answer answer when answer.status() >= 500 || answer.status() == 429 ->
          new OutOfReach<>(String.valueOf(answer.status()));
      case Answer answer -> new Refused<>(answer.status(), answer.reason());
      case NeverLeft never -> new OutOfReach<>(never.why());
      case Lost lost -> new OutOfReach<>(lost.why());
    };
  }

  private static @Nullable String text(JsonNode told, String field) {
    return told.path(field).textValue();
  }

  private static @Nullable Long number(JsonNode told, String field) {
    return told.path(field).canConvertToLong() ? Long.valueOf(told.path(field).asLong()) : null;
  }

  private static @Nullable Boolean flag(JsonNode told, String field) {
    return told.path(field).isBoolean() ? Boolean.valueOf(told.path(field).asBoolean()) : null;
  }
}

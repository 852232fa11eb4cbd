package saitrong.simulator.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import saitrong.simulator.world.Fault;
import saitrong.simulator.world.Json;
import saitrong.simulator.world.LogEntry;
import saitrong.simulator.world.World;
import tools.jackson.databind.JsonNode;

/// Posts one webhook once. The reply tokens in it start to live, or live anew, right before it
/// leaves.
final class Post implements AutoCloseable {

  private static final int AT_ONCE = 64;

  private final World world;
  private final Caller caller = new Caller();

  /// The two seconds are the bot's, not this machine's: a burst waits here for its turn, before
  /// they begin.
  private final Semaphore lines = new Semaphore(AT_ONCE, true);

  Post(World world) {
    this.world = world;
  }

  Delivery send(Callback callback, boolean again) {
    var wrong = world.faults().fires(Fault.WRONG_SIGNATURE, "") ? "-not" : "";
    var signature = Signature.of(callback.body(again), world.channel().secret() + wrong);
    return send(callback, again, signature);
  }

  Delivery send(Callback callback, boolean again, @Nullable String signature) {
    lines.acquireUninterruptibly();
    try {
      return sendNow(callback, again, signature);
    } finally {
      lines.release();
    }
  }

  private Delivery sendNow(Callback callback, boolean again, @Nullable String signature) {
    callback.events().forEach(this::handOutReplyToken);
    var body = callback.body(again);
    var startedAt = world.clock().instant();
    var delivery = caller.post(world.switches().webhookInTurn(), body, signature);
    remember(callback, again, body, startedAt, delivery);
    return delivery;
  }

  private void remember(
      Callback callback, boolean again, byte[] body, Instant at, Delivery delivery) {
    for (var event : callback.events()) {
      var eventId = Json.textAt(event, "webhookEventId");
      eventId.ifPresent(id -> world.chats().status(chatOf(event), id, delivery.shown()));
    }
    world.switches().lastStatus(delivery.shown());
    world
        .log()
        .write(
            LogEntry.Kind.WEBHOOK,
            at,
            "webhook "
                + callback.summary()
                + (again ? " (redelivery)" : "")
                + " → "
                + delivery.shown(),
            delivery.status(),
            delivery.millis(),
            new String(body, StandardCharsets.UTF_8),
            delivery.body());
  }

  private void handOutReplyToken(JsonNode event) {
    Json.textAt(event, "replyToken")
        .ifPresent(token ->
            world
                .replyTokens()
                .handOut(
                    token,
                    chatOf(event),
                    event.path("webhookEventId").asString(""),
                    Instant.ofEpochMilli(event.path("timestamp").asLong(0))));
  }

  private static String chatOf(JsonNode event) {
    var source = event.path("source");
    return Json.textAt(source, "groupId")
        .or(() -> Json.textAt(source, "roomId"))
        .or(() -> Json.textAt(source, "userId"))
        .orElse("");
  }

  @Override
  public void close() {
    caller.close();
  }
}

package saitrong.simulator.api;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import saitrong.simulator.http.Answer;
import saitrong.simulator.http.Call;
import saitrong.simulator.webhook.Webhooks;
import saitrong.simulator.world.Json;
import saitrong.simulator.world.World;

/// The webhook address as the bot can read, set and test it. LINE takes https only; here http on
/// this machine too, or nothing could be tried at home.
final class WebhookEndpoint {

  private static final int LONGEST = 500;

  private final World world;
  private final Webhooks webhooks;

  WebhookEndpoint(World world, Webhooks webhooks) {
    this.world = world;
    this.webhooks = webhooks;
  }

  Answer get(Call call) {
    var uri = world.switches().webhook();
    if (uri == null) {
      throw Refused.notFound();
    }
    return Answer.json(200, Json.object().put("endpoint", uri.toString()).put("active", true));
  }

  Answer set(Call call) throws IOException {
    var endpoint = Json.textAt(Body.json(call), "endpoint").orElse("");
    if (endpoint.length() > LONGEST || !endpoint.matches("https?://[^\\s]+")) {
      throw Refused.because(400, "Invalid webhook endpoint URL");
    }
    world.switches().webhook(URI.create(endpoint));
    return Answer.ok();
  }

  /// Sends a webhook without events, as the button "Verify" of LINE's console does.
  Answer test(Call call) {
    var at = world.clock().instant();
    var delivery = webhooks.test();
    var reason = delivery.status() == 200 ? "OK" : word(delivery.status(), delivery.reason());
    return Answer.json(
        200,
        Json.object()
            .put("success", delivery.status() == 200)
            .put("timestamp", at.toString())
            .put("statusCode", delivery.status())
            .put("reason", reason)
            .put("detail", delivery.status() == 200 ? "200" : reason));
  }

  private static String word(int status, String reason) {
    return List.of("request_timeout", "could_not_connect").contains(reason)
        ? reason.toUpperCase()
        : status == 0 ? "UNCLASSIFIED" : "ERROR_STATUS_CODE";
  }
}

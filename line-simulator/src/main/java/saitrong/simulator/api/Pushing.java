package saitrong.simulator.api;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import saitrong.simulator.http.Answer;
import saitrong.simulator.http.Call;
import saitrong.simulator.rules.MessageRules;
import saitrong.simulator.rules.Problem;
import saitrong.simulator.world.ChatEntry.Via;
import saitrong.simulator.world.Fault;
import saitrong.simulator.world.Json;
import saitrong.simulator.world.RetryKeys.Accepted;
import saitrong.simulator.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// `POST /v2/bot/message/push`: counted per person reached, once per retry key.
final class Pushing {

  static final String KEY_HEADER = "X-Line-Retry-Key";
  private static final Pattern RECIPIENT = Pattern.compile("[UCR][0-9a-f]{32}");
  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private final World world;
  private final Speaking speaking;

  Pushing(World world, Speaking speaking) {
    this.world = world;
    this.speaking = speaking;
  }

  Answer push(Call call) throws IOException {
    var key = call.header(KEY_HEADER);
    if (key.isPresent() && !UUID.matcher(key.get()).matches()) {
      throw Refused.because(400, "The value of the X-Line-Retry-Key header must be a UUID");
    }
    var body = Body.withMessages(call);
    refuseAll(MessageRules.unitsOf(body));
    var to = recipient(body);
    if (world.faults().fires(Fault.PUSH_CONFLICT, call.path())) {
      return conflict(world.ids().requestId(), Json.object());
    }
    if (key.isEmpty()) {
      return Answer.json(200, accept(call, to, body, null).answer());
    }
    return once(call, key.get().toLowerCase(Locale.ROOT), to, body);
  }

  private static void refuseAll(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw Refused.of(problems);
    }
  }

  private Answer once(Call call, String key, String to, JsonNode body) {
    var accepted = world.retryKeys().once(key, () -> accept(call, to, body, key));
    if (accepted.requestId().equals(call.id())) {
      return Answer.json(200, accepted.answer());
    }
    var answer = conflict(accepted.requestId(), accepted.answer());
    return accepted.body().equals(Json.text(body)) ? answer : answer.with(OTHER_BODY, "true");
  }

  /// LINE does not say what happens to another body under a used key; it is not sent. The log says
  /// so to the developer.
  static final String OTHER_BODY = "x-simulator-other-body";

  private String recipient(JsonNode body) {
    var to = Json.textAt(body, "to").filter(text -> !text.isEmpty());
    if (to.isEmpty()) {
      throw Refused.of("to", "May not be empty");
    }
    if (!RECIPIENT.matcher(to.get()).matches()) {
      throw Refused.because(
          400, "The property, 'to', in the request body is invalid (line: -, column: -)");
    }
    if (!world.chats().knows(to.get())) {
      throw Refused.because(400, "Failed to send messages");
    }
    return to.get();
  }

  private Accepted accept(Call call, String to, JsonNode body, @Nullable String key) {
    speaking.checkQuotes(to, body.path("messages"));
    if (world.faults().fires(Fault.MONTHLY_LIMIT, call.path())
        || world.faults().fires(Fault.QUOTA_USED_UP, call.path())
        || world.quota().isUsedUp()) {
      throw Refused.monthlyLimit();
    }
    var now = world.clock().instant();
    boolean reached = world.chats().person(to).map(one -> one.getsPushesAt(now)).orElse(true);
    if (reached && !world.quota().takeOne()) {
      throw Refused.monthlyLimit();
    }
    world.news().stateChanged();
    var marks = new Speaking.Marks(Via.PUSH, call.id(), null, null, key);
    var answer = speaking.say(to, body.path("messages"), marks, reached);
    return new Accepted(call.id(), answer, Json.text(body), now);
  }

  private static Answer conflict(String acceptedRequestId, JsonNode firstAnswer) {
    ObjectNode body = Json.object().put("message", "The retry key is already accepted");
    Optional.of(firstAnswer.path("sentMessages"))
        .filter(JsonNode::isArray)
        .ifPresent(sent -> body.set("sentMessages", sent));
    return Answer.json(409, body).with("x-line-accepted-request-id", acceptedRequestId);
  }
}

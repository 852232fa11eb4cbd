package saitrong.simulator.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import saitrong.simulator.http.Answer;
import saitrong.simulator.http.Call;
import saitrong.simulator.http.Routes;
import saitrong.simulator.webhook.Webhooks;
import saitrong.simulator.world.Fault;
import saitrong.simulator.world.LogEntry;
import saitrong.simulator.world.World;

/// The Messaging API's front door: finds the endpoint, checks token and rate, lets the faults
/// happen, and writes down every call. What the bot does not need is not there: 404.
public final class LineApi {

  private final World world;
  private final Endpoints endpoints;
  private final boolean rateLimited;
  private final RateLimits rates;

  public LineApi(World world, Webhooks webhooks, boolean rateLimited) {
    this.world = world;
    this.endpoints = new Endpoints(world, webhooks);
    this.rateLimited = rateLimited;
    this.rates = new RateLimits(world.clock());
  }

  public Answer answer(Call call) {
    long start = System.nanoTime();
    var recorded = new Recording(call);
    var answer = decided(recorded.call()).with("x-line-request-id", call.id());
    answer = broken(call, answer);
    write(call, recorded, answer, (System.nanoTime() - start) / 1_000_000);
    return answer;
  }

  private Answer decided(Call call) {
    try {
      var found = endpoints.find(call).orElseThrow(Refused::notFound);
      check(found);
      return found.answer();
    } catch (Refused refused) {
      return refused.answer();
    } catch (Call.TooLarge tooLarge) {
      return Answer.message(413, "Payload Too Large");
    } catch (IOException broken) {
      return Answer.cut();
    }
  }

  private void check(Routes.Found found) {
    var call = found.call();
    if (!isAuthorized(call)) {
      throw Refused.because(
          401,
          "Authentication failed. Confirm that the access token in the authorization header is"
              + " valid.");
    }
    if (rateLimited && !rates.allows(found.name())
        || world.faults().fires(Fault.RATE_LIMITED, call.path())) {
      throw Refused.tooOften();
    }
    if (world.faults().fires(Fault.ERROR500, call.path())) {
      throw Refused.because(500, "Internal Server Error");
    }
    if (call.header(Pushing.KEY_HEADER).isPresent() && !call.path().equals(Endpoints.PUSH)) {
      throw Refused.because(400, "The X-Line-Retry-Key header is not supported by this API");
    }
  }

  private boolean isAuthorized(Call call) {
    return call.header("Authorization").equals(Optional.of("Bearer " + world.channel().token()));
  }

  /// Faults of the answer: what was accepted stays accepted, the bot just does not hear of it (in
  /// time).
  private Answer broken(Call call, Answer answer) {
    int slow = world.faults().setting(Fault.SLOW).value();
    if (slow > 0 && world.faults().fires(Fault.SLOW, call.path())) {
      pause(slow);
    }
    if (answer.status() != 200 || !Endpoints.sends(call.path())) {
      return answer;
    }
    if (world.faults().fires(Fault.ANSWER_CUT, call.path())) {
      return Answer.cut();
    }
    return world.faults().fires(Fault.ANSWER500, call.path())
        ? Answer.message(500, "Internal Server Error").with("x-line-request-id", call.id())
        : answer;
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void write(Call call, Recording recorded, Answer answer, long millis) {
    var said = answer.isJson() ? new String(answer.body(), StandardCharsets.UTF_8) : "";
    boolean otherBody = answer.headers().containsKey(Pushing.OTHER_BODY);
    var line =
        call.method()
            + " "
            + call.path()
            + " → "
            + (answer.status() == 0 ? "cut" : answer.status())
            + (answer.status() >= 400 ? " " + said : "")
            + (otherBody ? " (another body under the same retry key)" : "");
    world
        .log()
        .write(
            LogEntry.Kind.API,
            world.clock().instant(),
            line,
            answer.status(),
            millis,
            recorded.body(),
            said);
  }
}

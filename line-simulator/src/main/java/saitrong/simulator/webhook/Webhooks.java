package saitrong.simulator.webhook;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import saitrong.simulator.world.Fault;
import saitrong.simulator.world.World;
import tools.jackson.databind.JsonNode;

/// Brings events to the bot: at once, and again later when the bot's answer was not 2xx and
/// redelivery is on. The webhook faults (twice, swapped, badly signed) happen here.
public final class Webhooks implements AutoCloseable {

  private static final Duration HELD_AT_MOST = Duration.ofSeconds(10);

  private final World world;
  private final Post post;
  private final Redeliveries redeliveries;
  private final AtomicReference<@Nullable Callback> held = new AtomicReference<>();

  public Webhooks(World world, List<Duration> intervals) {
    this.world = world;
    this.post = new Post(world);
    this.redeliveries = new Redeliveries(world, intervals, post);
  }

  /// Delivers the events in one call and waits for the answer, which LINE gives two seconds.
  public Delivery send(List<? extends JsonNode> events) {
    return deliver(Callback.of(world.channel().botUserId(), events));
  }

  /// Delivers any body, signed as it is: for events that a real phone can't make.
  public Delivery sendRaw(String body) {
    return deliver(Callback.raw(body));
  }

  /// The verify request: no events, never sent again.
  public Delivery test() {
    return post.send(Callback.of(world.channel().botUserId(), List.of()), false);
  }

  /// Delivers any body under any signature.
  public Delivery sendSigned(String body, @Nullable String signature) {
    return post.send(Callback.raw(body), false, signature);
  }

  private Delivery deliver(Callback callback) {
    if (held.get() == null && world.faults().fires(Fault.OUT_OF_ORDER, "")) {
      hold(callback);
      return Delivery.HELD;
    }
    var delivery = redeliveries.firstTry(callback);
    var waiting = held.getAndSet(null);
    if (waiting != null && waiting.release()) {
      redeliveries.firstTry(waiting);
    }
    if (world.faults().fires(Fault.DUPLICATE_WEBHOOKS, "")) {
      post.send(callback, false);
    }
    return delivery;
  }

  private void hold(Callback callback) {
    held.set(callback);
    redeliveries.later(
        HELD_AT_MOST,
        () -> {
          held.compareAndSet(callback, null);
          if (callback.release()) {
            redeliveries.firstTry(callback);
          }
        });
  }

  /// How many webhooks wait to be delivered again.
  public int waiting() {
    return redeliveries.waiting();
  }

  public void forgetWaiting() {
    held.set(null);
    redeliveries.clear();
  }

  @Override
  public void close() {
    redeliveries.close();
    post.close();
  }
}

package saitrong.simulator.world;

import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// What one would set in LINE's consoles: the webhook address, redelivery, the chat mode.
public final class Switches {

  private final News news;
  private final AtomicInteger deliveries = new AtomicInteger();
  private volatile List<URI> webhooks = List.of();
  private volatile boolean redelivery;
  private volatile String chatMode = "bot";
  private volatile String lastStatus = "";

  Switches(News news, boolean redelivery) {
    this.news = news;
    this.redelivery = redelivery;
  }

  public @Nullable URI webhook() {
    var known = webhooks;
    return known.isEmpty() ? null : known.getFirst();
  }

  /// Where the next delivery goes: to each instance in turn, as a load balancer would have it.
  public @Nullable URI webhookInTurn() {
    var known = webhooks;
    return known.isEmpty()
        ? null
        : known.get(Math.floorMod(deliveries.getAndIncrement(), known.size()));
  }

  public void webhook(@Nullable URI uri) {
    webhooks(uri == null ? List.of() : List.of(uri));
  }

  public void webhooks(List<URI> instances) {
    webhooks = List.copyOf(instances);
    news.stateChanged();
  }

  public boolean redelivery() {
    return redelivery;
  }

  public void redelivery(boolean on) {
    redelivery = on;
    news.stateChanged();
  }

  public String chatMode() {
    return chatMode;
  }

  public void chatMode(String mode) {
    chatMode = mode;
    news.stateChanged();
  }

  public String lastStatus() {
    return lastStatus;
  }

  public void lastStatus(String status) {
    boolean changed = !status.equals(lastStatus);
    lastStatus = status;
    if (changed) {
      news.stateChanged();
    }
  }
}

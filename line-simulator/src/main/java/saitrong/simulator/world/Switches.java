package saitrong.simulator.world;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// What one would set in LINE's consoles: the webhook address, redelivery, the chat mode.
public final class Switches {

  private final News news;
  private volatile @Nullable URI webhook;
  private volatile boolean redelivery;
  private volatile String chatMode = "bot";
  private volatile String lastStatus = "";

  Switches(News news, boolean redelivery) {
    this.news = news;
    this.redelivery = redelivery;
  }

  public @Nullable URI webhook() {
    return webhook;
  }

  public void webhook(@Nullable URI uri) {
    webhook = uri;
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

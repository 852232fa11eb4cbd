package saitrong.simulator.world;

/// The Official Account that the bot speaks for: its two secrets and how LINE names it.
public record Channel(String secret, String token, String botUserId, String botName) {

  @Override
  public String toString() {
    return "Channel[" + botUserId + "]";
  }
}

package saitrong.simulator.webhook;

/// How the bot answered a webhook: its status, or 0 and LINE's word for what went wrong.
public record Delivery(int status, String reason, String body, long millis) {

  public static final Delivery HELD = new Delivery(0, "waiting", "", 0);
  public static final Delivery NOWHERE = new Delivery(0, "could_not_connect", "", 0);

  public boolean isAccepted() {
    return status >= 200 && status < 300;
  }

  /// What the chat and the page show: `200`, `503`, `request_timeout` …
  public String shown() {
    return status == 0 ? reason : Integer.toString(status);
  }
}

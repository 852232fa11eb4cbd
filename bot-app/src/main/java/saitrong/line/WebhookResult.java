package saitrong.line;

import java.util.Locale;

/// How a webhook call ended: the status that LINE sees and the word that the metrics count.
enum WebhookResult {
  OK(200),
  MALFORMED(400),
  BAD_SIGNATURE(401),
  TOO_LARGE(413),
  CLOSED(503);

  private final int status;

  WebhookResult(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }

  String tag() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

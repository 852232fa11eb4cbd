package saitrong.bench;

import java.util.BitSet;

/// Every request of a run, built and signed before the timed part, so that making them costs
/// nothing while it is measured what answering them costs.
final class PreparedWebhooks {

  private final byte[][] requests;
  private final BitSet bad = new BitSet();
  private final BitSet repeated = new BitSet();

  PreparedWebhooks(Options options, EventNumbers numbers) {
    this.requests = new byte[options.total()][];
    var texts = new WebhookText(options, numbers);
    var http = new WebhookRequests(options.target(), options.secret());
    String delivered = "";
    for (int i = 0; i < requests.length; i++) {
      if (isTurn(i, 0, options.dupEvery()) && !delivered.isEmpty() && !isRepeated(i - 1)) {
        repeated.set(i);
        requests[i] = http.signed(WebhookText.redelivered(delivered));
      } else if (isTurn(i, options.badEvery() - 1, options.badEvery())) {
        bad.set(i);
        requests[i] = http.wronglySigned(texts.body(i));
      } else {
        delivered = texts.body(i); // only what was delivered can be redelivered
        requests[i] = http.signed(delivered);
      }
    }
  }

  private static boolean isTurn(int event, int rest, int every) {
    return every > 0 && event % every == rest;
  }

  byte[] request(int event) {
    return requests[event];
  }

  boolean isBad(int event) {
    return bad.get(event);
  }

  boolean isRepeated(int event) {
    return repeated.get(event);
  }

  /// A wrong signature is refused, and a redelivery was answered before.
  boolean deservesAnAnswer(int event) {
    return !isBad(event) && !isRepeated(event);
  }
}

package saitrong.simulator.world;

/// The things that can be made to go wrong. `on` is the beginning of the paths that a fault touches
/// until told otherwise.
public enum Fault {
  SLOW("slow", Kind.MILLIS, "/v2/"),
  ERROR500("error500", Kind.TIMES, "/v2/"),
  ANSWER500("answer500", Kind.TIMES, "/v2/bot/message/"),
  ANSWER_CUT("answerCut", Kind.TIMES, "/v2/bot/message/"),
  RATE_LIMITED("rateLimited", Kind.TIMES, "/v2/"),
  MONTHLY_LIMIT("monthlyLimit", Kind.TIMES, "/v2/bot/message/push"),
  QUOTA_USED_UP("quotaUsedUp", Kind.TIMES, "/v2/bot/message/"),
  PUSH_CONFLICT("pushConflict", Kind.TIMES, "/v2/bot/message/push"),
  INVALID_REPLY_TOKEN("invalidReplyToken", Kind.TIMES, "/v2/bot/message/reply"),
  DUPLICATE_WEBHOOKS("duplicateWebhooks", Kind.TIMES, ""),
  OUT_OF_ORDER("outOfOrder", Kind.TIMES, ""),
  WRONG_SIGNATURE("wrongSignature", Kind.TIMES, ""),
  CONTENT_NOT_READY("contentNotReady", Kind.TIMES, "/v2/bot/message/"),
  CONTENT_GONE("contentGone", Kind.TIMES, "/v2/bot/message/"),
  TRANSCODING_FAILED("transcodingFailed", Kind.TIMES, "/v2/bot/message/");

  /// What a fault's value means.
  public enum Kind {
    TIMES,
    MILLIS
  }

  public static final int ALWAYS = -1;

  private final String label;
  private final Kind kind;
  private final String on;

  Fault(String label, Kind kind, String on) {
    this.label = label;
    this.kind = kind;
    this.on = on;
  }

  public String label() {
    return label;
  }

  public Kind kind() {
    return kind;
  }

  public String on() {
    return on;
  }
}

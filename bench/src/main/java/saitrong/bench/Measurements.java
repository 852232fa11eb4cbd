package saitrong.bench;

/// When each event was to be sent, was sent, acknowledged and answered (nanoseconds; 0 is not yet),
/// Latency counts from the intended time: a bot that stalls pays for everything that had to wait
/// meanwhile.
final class Measurements {

  private static final long FAILED = -1;

  private final long[] intended;
  private final long[] sent;
  private final long[] acknowledged;
  private final long[] answered;
  private final int[] answers;
  private final Tally tally = new Tally();
  private int from;
  private int to;
  private int acknowledgedCount;
  private int answeredCount;
  private long lastProgress;

  Measurements(int events) {
    this.intended = new long[events];
    this.sent = new long[events];
    this.acknowledged = new long[events];
    this.answered = new long[events];
    this.answers = new int[events];
  }

  void beginPhase(int from, int to) {
    this.from = from;
    this.to = to;
    acknowledgedCount = 0;
    answeredCount = 0;
    lastProgress = System.nanoTime();
  }

  void intend(int event, long when) {
    intended[event] = when;
  }

  void sent(int event) {
    sent[event] = System.nanoTime();
  }

  /// @param bad its signature was wrong, so that a refusal is right
  void acknowledged(int event, int status, boolean bad) {
    long now = System.nanoTime();
    lastProgress = now;
    if (event < from || acknowledged[event] != 0) {
      return;
    }
    boolean accepted = status >= 200 && status < 300;
    tally.acknowledged(status, accepted, bad);
    acknowledged[event] = accepted || bad ? now : FAILED;
    acknowledgedCount++;
  }

  void acknowledgementLost(int event) {
    tally.connectionLost();
    if (event >= from && acknowledged[event] == 0) {
      acknowledged[event] = FAILED;
      acknowledgedCount++;
    }
  }

  void answered(int event, long now) {
    if (event < 0 || event >= answers.length) {
      tally.foreign();
    } else if (answers[event]++ == 0) {
      answered[event] = now;
      if (event >= from && event < to) {
        answeredCount++;
        lastProgress = now;
      }
    }
  }

  boolean isComplete(int wantedAnswers) {
    return acknowledgedCount >= to - from && answeredCount >= wantedAnswers;
  }

  long lastProgress() {
    return lastProgress;
  }

  long intendedAt(int event) {
    return intended[event];
  }

  long sentAt(int event) {
    return sent[event];
  }

  boolean isAcknowledged(int event) {
    return acknowledged[event] > 0;
  }

  boolean isUnanswered(int event) {
    return acknowledged[event] == 0;
  }

  long acknowledgedAt(int event) {
    return acknowledged[event];
  }

  long answeredAt(int event) {
    return answered[event];
  }

  int answers(int event) {
    return answers[event];
  }

  Tally tally() {
    return tally;
  }
}

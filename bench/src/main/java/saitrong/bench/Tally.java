package saitrong.bench;

import java.util.Map;
import java.util.TreeMap;

/// How webhooks were received, and what went wrong.
final class Tally {

  private final Map<Integer, Integer> statuses = new TreeMap<>();
  private long refused;
  private long lostConnections;
  private long badAccepted;
  private long badRefused;
  private long foreign;

  void acknowledged(int status, boolean accepted, boolean bad) {
    statuses.merge(status, 1, Integer::sum);
    if (bad) {
      badAccepted += accepted ? 1 : 0;
      badRefused += accepted ? 0 : 1;
    } else if (!accepted) {
      refused++;
    }
  }

  void connectionLost() {
    lostConnections++;
  }

  void foreign() {
    foreign++;
  }

  /// What came before is not counted any more, as the warm-up.
  void forget() {
    refused = 0;
    lostConnections = 0;
    badAccepted = 0;
    badRefused = 0;
    foreign = 0;
    statuses.clear();
  }

  Map<Integer, Integer> statuses() {
    return statuses;
  }

  long refused() {
    return refused;
  }

  long lostConnections() {
    return lostConnections;
  }

  long badAccepted() {
    return badAccepted;
  }

  long badRefused() {
    return badRefused;
  }

  /// Answers to no event of this run.
  long foreignAnswers() {
    return foreign;
  }
}

package saitrong.bench;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.concurrent.locks.LockSupport;

/// Sends webhooks over a fixed number of connections, one at a time over each, as LINE's platform
/// does. A connection that breaks is replaced.
final class WebhookSender implements Connection.Owner {

  private static final long BREATH_NANOS = 1_000_000;

  private final Options options;
  private final PreparedWebhooks webhooks;
  private final Measurements measurements;
  private final Wire wire;
  private final ArrayDeque<Connection> idle = new ArrayDeque<>();

  WebhookSender(Options options, PreparedWebhooks webhooks, Measurements measurements, Wire wire) {
    this.options = options;
    this.webhooks = webhooks;
    this.measurements = measurements;
    this.wire = wire;
  }

  void connectAll() throws IOException {
    for (int k = 0; k < options.connections(); k++) {
      wire.connect(options.address(), this);
    }
  }

  boolean canSend() {
    return !idle.isEmpty();
  }

  void send(int event) {
    var connection = idle.remove();
    connection.underWay(event);
    measurements.sent(event);
    connection.write(webhooks.request(event));
  }

  @Override
  public void connected(Connection connection) {
    idle.add(connection);
  }

  @Override
  public void received(Connection connection, HttpReader acknowledgement) {
    int event = connection.underWay();
    if (event != Connection.NOTHING) {
      connection.underWay(Connection.NOTHING);
      measurements.acknowledged(event, acknowledgement.status(), webhooks.isBad(event));
      idle.add(connection);
    }
  }

  @Override
  public void broke(Connection connection) {
    if (connection.underWay() != Connection.NOTHING) {
      measurements.acknowledgementLost(connection.underWay());
    } else if (!idle.remove(connection)) {
      measurements.tally().connectionLost(); // it was never there: let the bot breathe
      LockSupport.parkNanos(BREATH_NANOS);
    }
    replace();
  }

  private void replace() {
    try {
      wire.connect(options.address(), this);
    } catch (IOException refused) {
      measurements.tally().connectionLost();
    }
  }
}

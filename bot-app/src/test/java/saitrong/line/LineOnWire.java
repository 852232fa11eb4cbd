package saitrong.line;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import saitrong.outbox.SentMessages;
import saitrong.shared.Pause;
import saitrong.shared.Secret;

/// The calling side as it is wired in production, pointed at some other address than LINE's.
final class LineOnWire implements AutoCloseable {

  final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  final LineSender sender;
  final LineClient client;

  /// Who hears what LINE took.
  SentMessages hears = SentMessages.IGNORED;

  private final LostCalls lost = new LostCalls(InstantSource.system());
  private final LineHttp http;
  private final LineAddresses addresses;
  private final LineMetrics metrics = new LineMetrics(meters);

  private LineOnWire(LineProperties settings) {
    http = new LineHttp(settings, metrics, lost);
    addresses = new LineAddresses(settings);
    sender = new LineSender(http, addresses, lost, (frozen, names) -> hears.sent(frozen, names));
    lost.start();
    client = new LineClient(http, addresses);
  }

  static LineOnWire at(String address) {
    return at(address, 8, Duration.ofSeconds(20));
  }

  static LineOnWire at(String address, int connections, Duration timeout) {
    return new LineOnWire(
        new LineProperties(
                new Secret("a channel secret for tests"),
                new Secret("a-token-for-tests"),
                URI.create(address),
                URI.create(address),
                Duration.ofSeconds(1),
                timeout,
                connections)
            .checked());
  }

  LineDownloads downloads(Pause pause) {
    return new LineDownloads(http, addresses, metrics, pause);
  }

  @Override
  public void close() {
    http.close();
  }
}

package saitrong.store;

import com.mongodb.MongoClientSettings;
import com.mongodb.connection.ClusterSettings;
import com.mongodb.connection.ConnectionPoolSettings;
import com.mongodb.connection.SocketSettings;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.core.Ordered;

/// How long the driver waits. LINE wants an answer in seconds and gets ours in 1.5, so a database
/// that is away must be known to be away sooner. The address comes after and can say otherwise.
final class DriverSettings implements MongoClientSettingsBuilderCustomizer, Ordered {

  @Override
  public void customize(MongoClientSettings.Builder settings) {
    settings
        .applicationName("saitrong")
        .retryWrites(true)
        .retryReads(true)
        .applyToClusterSettings(DriverSettings::findAServerSoon)
        .applyToSocketSettings(DriverSettings::giveUpOnADeadLine)
        .applyToConnectionPoolSettings(DriverSettings::shareFewConnections);
  }

  private static void findAServerSoon(ClusterSettings.Builder cluster) {
    cluster.serverSelectionTimeout(1, TimeUnit.SECONDS);
  }

  private static void giveUpOnADeadLine(SocketSettings.Builder socket) {
    socket.connectTimeout(1, TimeUnit.SECONDS).readTimeout(10, TimeUnit.SECONDS);
  }

  /// At a start everybody whose mail waits asks at once, and each connection is new. The driver
  /// would make two at a time; who waits for one does not wait for a database that is away.
  private static void shareFewConnections(ConnectionPoolSettings.Builder pool) {
    pool.maxSize(50).maxConnecting(16).maxWaitTime(5, TimeUnit.SECONDS);
  }

  @Override
  public int getOrder() {
    return -100; // before the customizer of Spring Boot, which applies the address
  }
}

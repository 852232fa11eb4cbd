package saitrong.simulator;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import saitrong.simulator.world.Channel;

/// How a simulator starts. Begin with [#forTests] or [#forDemo] and change what matters.
///
/// @param port 0 takes a free one
/// @param lan listen on every address of this machine, not on 127.0.0.1 alone
/// @param channel the account's secret, token and names
/// @param webhook where the bot takes webhooks; null until it is known
/// @param clock all of LINE's times: reply tokens, retry keys, rate limits, redelivery
/// @param redelivery whether webhooks that were not answered with 2xx are sent again
/// @param redeliveryIntervals after how long each time; the list's length is how often at most
/// @param quota pushes a month; null for no limit
/// @param rateLimited whether LINE's rate limits are enforced (a test with a standing clock may not
///   want them)
/// @param logKept how many webhooks and calls are remembered
public record SimulatorSettings(
    int port,
    boolean lan,
    Channel channel,
    @Nullable URI webhook,
    InstantSource clock,
    boolean redelivery,
    List<Duration> redeliveryIntervals,
    @Nullable Long quota,
    boolean rateLimited,
    int logKept) {

  public static final int DEMO_PORT = 8_090;

  private static final List<Duration> PATIENT =
      List.of(
          Duration.ofSeconds(2),
          Duration.ofSeconds(5),
          Duration.ofSeconds(15),
          Duration.ofSeconds(40),
          Duration.ofMinutes(2),
          Duration.ofMinutes(5),
          Duration.ofMinutes(10));

  private static final List<Duration> QUICK =
      List.of(
          Duration.ofMillis(200),
          Duration.ofMillis(500),
          Duration.ofSeconds(1),
          Duration.ofSeconds(2),
          Duration.ofSeconds(4),
          Duration.ofSeconds(8),
          Duration.ofSeconds(16));

  private static final Channel DEMO =
      new Channel(
          "demo-channel-secret",
          "demo-channel-token",
          "U00000000000000000000000000000b07",
          "สายตรง (เครื่องจำลอง)");

  public SimulatorSettings {
    redeliveryIntervals = List.copyOf(redeliveryIntervals);
  }

  public static SimulatorSettings forDemo() {
    return new SimulatorSettings(
        DEMO_PORT, false, DEMO, null, InstantSource.system(), true, PATIENT, 300L, true, 1_000);
  }

  public static SimulatorSettings forTests() {
    return new SimulatorSettings(
        0, false, DEMO, null, InstantSource.system(), true, QUICK, null, true, 5_000);
  }

  public SimulatorSettings port(int newPort) {
    return new SimulatorSettings(
        newPort,
        lan,
        channel,
        webhook,
        clock,
        redelivery,
        redeliveryIntervals,
        quota,
        rateLimited,
        logKept);
  }

  public SimulatorSettings lan(boolean open) {
    return new SimulatorSettings(
        port,
        open,
        channel,
        webhook,
        clock,
        redelivery,
        redeliveryIntervals,
        quota,
        rateLimited,
        logKept);
  }

  public SimulatorSettings secrets(String secret, String token) {
    var other = new Channel(secret, token, channel.botUserId(), channel.botName());
    return new SimulatorSettings(
        port,
        lan,
        other,
        webhook,
        clock,
        redelivery,
        redeliveryIntervals,
        quota,
        rateLimited,
        logKept);
  }

  public SimulatorSettings webhook(@Nullable URI uri) {
    return new SimulatorSettings(
        port,
        lan,
        channel,
        uri,
        clock,
        redelivery,
        redeliveryIntervals,
        quota,
        rateLimited,
        logKept);
  }

  public SimulatorSettings clock(InstantSource other) {
    return new SimulatorSettings(
        port,
        lan,
        channel,
        webhook,
        other,
        redelivery,
        redeliveryIntervals,
        quota,
        rateLimited,
        logKept);
  }

  public SimulatorSettings redelivery(boolean on, List<Duration> intervals) {
    return new SimulatorSettings(
        port, lan, channel, webhook, clock, on, intervals, quota, rateLimited, logKept);
  }

  public SimulatorSettings quota(@Nullable Long limit) {
    return new SimulatorSettings(
        port,
        lan,
        channel,
        webhook,
        clock,
        redelivery,
        redeliveryIntervals,
        limit,
        rateLimited,
        logKept);
  }

  public SimulatorSettings rateLimited(boolean on) {
    return new SimulatorSettings(
        port, lan, channel, webhook, clock, redelivery, redeliveryIntervals, quota, on, logKept);
  }

  public SimulatorSettings logKept(int entries) {
    return new SimulatorSettings(
        port,
        lan,
        channel,
        webhook,
        clock,
        redelivery,
        redeliveryIntervals,
        quota,
        rateLimited,
        entries);
  }
}

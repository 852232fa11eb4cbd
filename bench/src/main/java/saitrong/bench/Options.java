package saitrong.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What the load generator is told by its flags; each component is the flag of its name.
///
/// @param target the webhook of the bot, on this machine only
/// @param secret the channel secret that signs the webhooks
/// @param users how many citizens write, in turn
/// @param events how many webhooks are measured
/// @param warmup how many webhooks come before them, always in a closed loop
/// @param runIn how many webhooks come between the two, at the rate of the open loop: what the JIT
///   compiler learns in a closed loop it learns anew there
/// @param connections how many webhooks can be on their way at once
/// @param rate above 0: an open loop of so many webhooks a second
/// @param poisson the open loop keeps its mean rate, with random gaps
/// @param tag each text ends in its number, by which a push is recognised
/// @param noReply only acknowledgements are waited for
/// @param apiPort where the fake LINE listens
/// @param apiDelayMs how long the fake LINE takes to answer
/// @param timeoutS the longest a phase may last
/// @param drainS how long after the last progress missing answers are given up
/// @param waitServerS how long the bot may take to open its port
/// @param settleMs the fake LINE answers so long before the first webhook
/// @param dupEvery every so many-th webhook is a redelivery of the one before
/// @param badEvery every so many-th webhook has a wrong signature
/// @param pids the server processes whose CPU is read
/// @param serveOnly nothing is sent: the fake LINE alone, for `timeoutS`
record Options(
    URI target,
    String secret,
    int users,
    int events,
    int warmup,
    int runIn,
    int connections,
    double rate,
    boolean poisson,
    boolean tag,
    boolean noReply,
    int apiPort,
    int apiDelayMs,
    int timeoutS,
    int drainS,
    int waitServerS,
    int settleMs,
    long seed,
    List<String> texts,
    String label,
    int dupEvery,
    int badEvery,
    List<Integer> pids,
    boolean pretty,
    boolean serveOnly) {

  private static final Set<String> SWITCHES =
      Set.of("--poisson", "--tag", "--no-reply", "--pretty", "--serve-only");

  private static final Set<String> NAMED =
      Set.of(
          "--target --secret --users --events --warmup --run-in --connections --rate --api-port"
              .concat(" --api-delay-ms --timeout-s --drain-s --wait-server-s --settle-ms --seed")
              .concat(" --text-file --label --dup-every --bad-every --pids")
              .split(" "));

  Options {
    texts = texts.isEmpty() ? List.of("hello") : List.copyOf(texts);
    pids = List.copyOf(pids);
  }

  static Options of(List<String> args) throws IOException {
    var flags = Flags.parse(args, NAMED, SWITCHES);
    return new Options(
        onThisMachine(URI.create(flags.text("--target", "http://127.0.0.1:8080/line/webhook"))),
        flags.text("--secret", "testsecret"),
        flags.number("--users", 1000),
        flags.number("--events", 10_000),
        flags.number("--warmup", 2_000),
        flags.number("--run-in", 0),
        flags.number("--connections", 32),
        flags.decimal("--rate", 0),
        flags.has("--poisson"),
        flags.has("--tag"),
        flags.has("--no-reply"),
        flags.number("--api-port", 9999),
        flags.number("--api-delay-ms", 0),
        flags.number("--timeout-s", 120),
        flags.number("--drain-s", 10),
        flags.number("--wait-server-s", 40),
        flags.number("--settle-ms", 0),
        flags.number("--seed", 42),
        texts(flags.text("--text-file", "")),
        flags.text("--label", ""),
        flags.number("--dup-every", 0),
        flags.number("--bad-every", 0),
        pids(flags.text("--pids", "")),
        flags.has("--pretty"),
        flags.has("--serve-only"));
  }

  boolean isOpenLoop() {
    return rate > 0;
  }

  int total() {
    return unmeasured() + events;
  }

  int unmeasured() {
    return warmup + runIn;
  }

  InetSocketAddress address() {
    return new InetSocketAddress(target.getHost(), target.getPort());
  }

  /// Load on somebody else's server is an attack.
  private static URI onThisMachine(URI target) throws IOException {
    if (!InetAddress.getByName(target.getHost()).isLoopbackAddress()) {
      throw new IllegalArgumentException("loopback targets only");
    }
    return target;
  }

  private static List<String> texts(String file) throws IOException {
    if (file.isEmpty()) {
      return List.of();
    }
    return Files.readAllLines(Path.of(file)).stream()
        .filter(line -> !line.isBlank())
        .map(String::strip)
        .toList();
  }

  private static List<Integer> pids(String list) {
    return Stream.of(list.split(","))
        .filter(pid -> !pid.isBlank())
        .map(pid -> Integer.valueOf(pid.strip()))
        .toList();
  }
}

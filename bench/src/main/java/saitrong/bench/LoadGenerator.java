package saitrong.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Plays LINE towards a bot: sends signed webhooks, takes the replies, and prints how fast, how
/// complete and how dear that was. Everything in one process and one thread, so that the times of
/// both directions come from one clock.
final class LoadGenerator {

  private static final long SECOND = 1_000_000_000;

  private final Options options;
  private final EventNumbers numbers = EventNumbers.ofThisRun();
  private final Measurements measurements;
  private final FakeLine line;
  private final Wire wire;
  private final Loop loop;

  private LoadGenerator(Options options, Wire wire) {
    this.options = options;
    this.wire = wire;
    this.measurements = new Measurements(options.total());
    this.line = new FakeLine(numbers, measurements::answered, options.apiDelayMs());
    this.loop = new Loop(wire, line);
  }

  static void main(String[] args) throws IOException {
    try {
      System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
      System.out.println(run(Options.of(List.of(args))));
    } catch (IllegalArgumentException mistyped) {
      System.err.println(mistyped.getMessage());
      System.exit(2);
    }
  }

  /// @return the report
  static String run(Options options) throws IOException {
    try (var wire = Wire.open()) {
      var generator = new LoadGenerator(options, wire);
      wire.listen(options.apiPort(), generator.line);
      return options.serveOnly() ? generator.serve() : generator.measure();
    }
  }

  private String serve() throws IOException {
    loop.turnFor(options.timeoutS() * SECOND);
    return new JsonObject()
        .number("replies", line.replies())
        .number("pushes", line.pushes())
        .number("unauthorized", line.unauthorized())
        .text("others", line.others().toString())
        .toString();
  }

  private String measure() throws IOException {
    var webhooks = new PreparedWebhooks(options, numbers);
    loop.turnUntilUp(options.address(), options.waitServerS());
    loop.turnFor(options.settleMs() * 1_000_000L);
    var sender = new WebhookSender(options, webhooks, measurements, wire);
    var phase = new Phase(options, webhooks, measurements, sender, loop);
    sender.connectAll();
    phase.closedLoop(0, options.warmup());
    loaded(phase, options.warmup(), options.unmeasured());
    measurements.tally().forget();
    line.forgetCounts();
    long ownCpu = ownCpuNanos();
    var before = usages();
    loaded(phase, options.unmeasured(), options.total());
    var after = usages();
    ownCpu = ownCpuNanos() - ownCpu;
    var findings = Findings.of(options, webhooks, measurements);
    return new Report(options, findings, measurements.tally(), line)
        .json(used(before, after), ownCpu);
  }

  private void loaded(Phase phase, int from, int to) throws IOException {
    if (from == to) {
      return;
    }
    if (options.isOpenLoop()) {
      phase.openLoop(from, to);
    } else {
      phase.closedLoop(from, to);
    }
  }

  private static long ownCpuNanos() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }

  private List<ProcessUsage> usages() throws IOException {
    var usages = new ArrayList<ProcessUsage>();
    for (int pid : options.pids()) {
      usages.add(ProcessUsage.of(pid));
    }
    return usages;
  }

  private List<Report.Server> used(List<ProcessUsage> before, List<ProcessUsage> after) {
    var servers = new ArrayList<Report.Server>();
    for (int k = 0; k < before.size(); k++) {
      servers.add(new Report.Server(options.pids().get(k), after.get(k).since(before.get(k))));
    }
    return servers;
  }
}

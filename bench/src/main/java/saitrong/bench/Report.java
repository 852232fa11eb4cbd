package saitrong.bench;

import java.util.List;

/// A run as one JSON object; bench/README.md says what each figure means.
final class Report {

  private final Options options;
  private final Findings found;
  private final Tally counts;
  private final FakeLine line;

  Report(Options options, Findings found, Tally counts, FakeLine line) {
    this.options = options;
    this.found = found;
    this.counts = counts;
    this.line = line;
  }

  /// @param servers what each server process used while it was measured
  /// @param generatorNanos the CPU that the generator itself used
  String json(List<Server> servers, long generatorNanos) {
    var json = new JsonObject();
    conditions(json);
    speed(json);
    faults(json);
    calls(json);
    json.array("servers", servers, this::server);
    json.number("gen_cpu_us_per_event", generatorNanos / 1000.0 / options.events());
    json.object("gen_send_lag_ms", found.lag()::into);
    String text = json.toString();
    return options.pretty() ? text.replace(",\"", ",\n \"") : text;
  }

  record Server(int pid, ProcessUsage usage) {}

  private void conditions(JsonObject json) {
    json.text("label", options.label()).text("mode", options.isOpenLoop() ? "open" : "closed");
    if (options.isOpenLoop()) {
      json.number("rate", options.rate());
    }
    json.number("connections", options.connections())
        .number("events", options.events())
        .number("warmup", options.warmup())
        .number("run_in", options.runIn())
        .number("api_delay_ms", options.apiDelayMs());
  }

  private void speed(JsonObject json) {
    var drained = options.noReply() ? found.acknowledgement() : found.endToEnd();
    json.number(
            "throughput_acks_per_s", found.acknowledgement().count() / found.acknowledgedSeconds())
        .number("throughput_drained_per_s", drained.count() / found.drainedSeconds())
        .number("duration_s", found.drainedSeconds())
        .object("ack_ms", found.acknowledgement()::into)
        .object("e2e_ms", found.endToEnd()::into);
  }

  private void faults(JsonObject json) {
    json.number("errors", counts.refused() + counts.lostConnections() + found.unanswered())
        .number("error_status", counts.refused())
        .number("error_conn", counts.lostConnections())
        .number("unanswered", found.unanswered())
        .number("missing_replies", found.missing())
        .number("duplicate_replies", found.doubled())
        .number("foreign_replies", counts.foreignAnswers())
        .number("unauthorized_replies", line.unauthorized());
    if (options.badEvery() > 0) {
      json.number("bad_signature_rejected", counts.badRefused())
          .number("bad_signature_accepted", counts.badAccepted() + found.badAnswered());
    }
  }

  private void calls(JsonObject json) {
    var others = line.others();
    json.number("api_replies", line.replies())
        .number("api_pushes", line.pushes())
        .number("api_other", others.values().stream().mapToInt(Integer::intValue).sum());
    if (!others.isEmpty()) {
      json.text("api_other_paths", others.toString());
    }
    json.text("statuses", counts.statuses().toString());
  }

  private void server(JsonObject json, Server server) {
    var usage = server.usage();
    json.number("pid", server.pid())
        .number("cpu_us_per_event", perEvent(usage.ticks()))
        .number("user_us_per_event", perEvent(usage.user()))
        .number("sys_us_per_event", perEvent(usage.system()))
        .number("cpu_s", usage.ticks() * ProcessUsage.TICK_MICROS / 1e6)
        .number("rss_mb", usage.resident() / 1024.0)
        .number("rss_max_mb", usage.mostResident() / 1024.0);
  }

  private double perEvent(long ticks) {
    return ticks * ProcessUsage.TICK_MICROS / options.events();
  }
}

package saitrong.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/// Reads the reports of one or more rounds: a line for the eye to standard error, and one JSON
/// object with the median of each figure to standard output.
final class Rounds {

  private static final JsonWriterSettings PLAIN =
      JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).indent(true).build();

  private record Figure(String name, ToDoubleFunction<Document> from) {}

  private static final List<Figure> FIGURES =
      List.of(
          new Figure("answered_per_s", top("throughput_drained_per_s")),
          new Figure("cpu_us_per_event", round -> cpu(round, 0) + cpu(round, 1)),
          new Figure("bot_cpu_us_per_event", round -> cpu(round, 0)),
          new Figure("store_cpu_us_per_event", round -> cpu(round, 1)),
          new Figure("ack_p50_ms", inside("ack_ms", "p50")),
          new Figure("ack_p99_ms", inside("ack_ms", "p99")),
          new Figure("e2e_p50_ms", inside("e2e_ms", "p50")),
          new Figure("e2e_p99_ms", inside("e2e_ms", "p99")),
          new Figure("bot_rss_mb", round -> server(round, 0, "rss_mb")),
          new Figure("store_rss_mb", round -> server(round, 1, "rss_mb")),
          new Figure("gen_cpu_us_per_event", top("gen_cpu_us_per_event")));

  private static final List<String> FAULTS =
      List.of("errors", "missing_replies", "duplicate_replies", "foreign_replies");

  private Rounds() {}

  /// @param args the files that hold the reports
  static void main(String[] args) throws IOException {
    var rounds = new ArrayList<Document>();
    for (var file : args) {
      rounds.add(Document.parse(Files.readString(Path.of(file))));
    }
    if (rounds.size() > 1) {
      rounds.forEach(round -> System.err.println("round   " + line(figuresOf(List.of(round)))));
    }
    var median = figuresOf(rounds);
    System.err.println((rounds.size() > 1 ? "median  " : "") + line(median));
    System.out.println(median.append("rounds", rounds).toJson(PLAIN));
  }

  /// The median of each figure, and the sum of each kind of fault.
  static Document figuresOf(List<Document> rounds) {
    var figures = new Document();
    for (var figure : FIGURES) {
      var values = rounds.stream().mapToDouble(figure.from()).toArray();
      figures.append(figure.name(), new Percentiles(values).at(0.5));
    }
    for (var fault : FAULTS) {
      figures.append(fault, (long) rounds.stream().mapToDouble(top(fault)).sum());
    }
    return figures;
  }

  private static String line(Document figures) {
    Stream<String> words =
        figures.entrySet().stream().map(entry -> entry.getKey() + " " + rounded(entry.getValue()));
    return String.join(" | ", words.toList());
  }

  private static String rounded(Object figure) {
    return figure instanceof Double value
        ? String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value)
        : figure.toString();
  }

  private static ToDoubleFunction<Document> top(String name) {
    return round -> number(round, name);
  }

  private static ToDoubleFunction<Document> inside(String object, String name) {
    return round -> number(round.get(object, Document.class), name);
  }

  private static double cpu(Document round, int index) {
    return server(round, index, "cpu_us_per_event");
  }

  /// 0 where a round had no such process.
  private static double server(Document round, int index, String name) {
    var servers = round.getList("servers", Document.class);
    return index < servers.size() ? number(servers.get(index), name) : 0;
  }

  private static double number(Document document, String name) {
    return document.get(name, Number.class).doubleValue();
  }
}

package saitrong.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class FiguresTest {

  @Test
  void takesPercentilesByNearestRank() {
    var hundred =
        new Percentiles(IntStream.rangeClosed(1, 100).mapToDouble(value -> 101 - value).toArray());

    assertThat(hundred.at(0.5)).isEqualTo(50);
    assertThat(hundred.at(0.99)).isEqualTo(99);
    assertThat(hundred.at(0.999)).isEqualTo(100);
    assertThat(hundred.at(1)).isEqualTo(100);
    assertThat(hundred.mean()).isEqualTo(50.5);
  }

  @Test
  void hasAPercentileOfNothing() {
    assertThat(new Percentiles(new double[0]).at(0.99)).isZero();
  }

  @Test
  void readsTheUsageOfAProcessWithAStrangeName() {
    var stat = "12 (a) b (c) S 1 2 3 4 5 6 7 8 9 10 340 56 0 0 20";
    var status = "Name:\ta\nVmHWM:\t    4096 kB\nVmRSS:\t    2048 kB\n";

    var usage = ProcessUsage.parse(stat, status);

    assertThat(usage).isEqualTo(new ProcessUsage(340, 56, 2048, 4096));
  }

  @Test
  void writesJsonThatOthersCanRead() {
    var json =
        new JsonObject()
            .text("text", "\"quoted\" \\ and\nbroken สวัสดี")
            .number("whole", 3)
            .number("part", 1.23456)
            .object("inner", inner -> inner.number("a", 1))
            .array("list", List.of(7, 8), (item, value) -> item.number("n", value));

    assertThat(Document.parse(json.toString()))
        .isEqualTo(
            new Document("text", "\"quoted\" \\ and\nbroken สวัสดี")
                .append("whole", 3)
                .append("part", 1.235)
                .append("inner", new Document("a", 1))
                .append("list", List.of(new Document("n", 7), new Document("n", 8))));
  }

  @Test
  void takesTheMedianOfEachFigureAndTheSumOfFaults() {
    var rounds =
        List.of(round(4000, 300, 100, 0), round(5000, 100, 90, 2), round(3000, 200, 80, 1));

    var figures = Rounds.figuresOf(rounds);

    assertThat(figures)
        .containsEntry("answered_per_s", 4000.0)
        .containsEntry("bot_cpu_us_per_event", 200.0)
        .containsEntry("store_cpu_us_per_event", 90.0)
        .containsEntry("cpu_us_per_event", 280.0)
        .containsEntry("missing_replies", 3L);
  }

  private static Document round(double answered, double bot, double store, int missing) {
    var latencies = new Document("p50", 1).append("p99", 2);
    return new Document("throughput_drained_per_s", answered)
        .append("ack_ms", latencies)
        .append("e2e_ms", latencies)
        .append("errors", 0)
        .append("missing_replies", missing)
        .append("duplicate_replies", 0)
        .append("foreign_replies", 0)
        .append("gen_cpu_us_per_event", 20)
        .append("servers", List.of(server(bot), server(store)));
  }

  private static Document server(double cpu) {
    return new Document("cpu_us_per_event", cpu).append("rss_mb", 100);
  }

  @Test
  void findsWhoseWorkAStackIs() {
    var origin =
        Origin.ofMethods(
            List.of(
                "java.util.HashMap.get",
                "org.bson.Document.get",
                "com.mongodb.client.MongoCollection.find",
                "saitrong.inbox.MailStore.find",
                "saitrong.conversation.Turns.run"));

    assertThat(origin)
        .isEqualTo(new Origin("saitrong.inbox", "inbox.MailStore.find", "mongodb driver"));
  }

  @Test
  void leavesForeignWorkToNobody() {
    var origin =
        Origin.ofMethods(List.of("sun.nio.ch.EPoll.wait", "io.netty.channel.nio.Loop.run"));

    assertThat(origin).isEqualTo(new Origin("(none of ours)", "(none of ours)", "netty"));
  }
}

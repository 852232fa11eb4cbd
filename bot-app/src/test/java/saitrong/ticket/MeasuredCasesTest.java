package saitrong.ticket;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// What it costs to open, move, find and list cases where there are few and where there are many.
/// `bench/run cases` prints it.
///
/// All sizes are filled first and measured in turns, so that whatever else the machine does meets
/// each alike. Nothing is asserted: these are figures.
@EnabledIfSystemProperty(named = "cases", matches = ".+")
class MeasuredCasesTest {

  private static final int ROUNDS = 6;
  private static final int SEVERAL = 500;
  private static final int MOST_OF_A_LIST = 501;

  /// The embedded server reads and sorts the whole collection for a list: of a million cases it
  /// would need more memory than it has. MongoDB goes by an index.
  private static final int LARGEST_LISTED = 100_000;

  @TempDir Path scratch;

  @Test
  void fewAndMany() throws IOException {
    var sizes =
        Arrays.stream(System.getProperty("cases").split(",")).map(Integer::valueOf).toList();
    var offices =
        sizes.stream().map(size -> BusyOffice.with(size, scratch.resolve("c" + size))).toList();
    try {
      for (int round = 0; round < ROUNDS; round++) {
        for (var office : offices) {
          each(office, round);
        }
      }
      offices.stream().filter(it -> it.size() <= LARGEST_LISTED).forEach(MeasuredCasesTest::lists);
      System.out.print(Costs.table(offices.stream().map(BusyOffice::costs).toList()));
    } finally {
      offices.forEach(BusyOffice::close);
    }
  }

  /// The first round teaches the compiler, and does not count.
  private static void each(BusyOffice office, int round) {
    for (var work : works(office)) {
      var cost = office.costs().of(work.name(), SEVERAL);
      if (round > 0) {
        cost.measure(() -> repeat(work.one()));
      } else {
        repeat(work.one());
      }
    }
  }

  private record Work(String name, IntConsumer one) {}

  private static List<Work> works(BusyOffice office) {
    return List.of(
        new Work("open", i -> office.open()),
        new Work("move", i -> office.move()),
        new Work("find by number", i -> office.findByNumber()),
        new Work("find by citizen", i -> office.findByCitizen()));
  }

  private static void repeat(IntConsumer one) {
    for (int i = 0; i < SEVERAL; i++) {
      one.accept(i);
    }
  }

  private static void lists(BusyOffice office) {
    for (int round = 0; round < ROUNDS; round++) {
      int counted = round;
      list(office, "list what is open", counted, () -> office.unclosed(MOST_OF_A_LIST));
      list(office, "all that is open, in short", counted, office::outlines);
      list(office, "list the newest", counted, () -> office.latest(MOST_OF_A_LIST));
      list(office, "first search by words", counted, office::searchFirst);
      list(office, "search by words", counted, office::search);
      list(office, "count what waits", counted, office::untaken);
    }
  }

  private static void list(BusyOffice office, String name, int round, Runnable list) {
    var cost = office.costs().of(name, 1);
    if (round > 0) {
      cost.measure(list);
    } else {
      list.run();
    }
  }
}

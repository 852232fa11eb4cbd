package saitrong.editing;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import saitrong.flow.Flow;
import saitrong.flow.FlowSet;
import saitrong.flow.Stories;
import saitrong.flow.StoryResult;

/// What `flow-test` prints: stories that cannot be read, stories that went another way, and a line
/// for each flow.
///
/// @param chosen the flows that were played
record StoriesReport(
    Path folder, FlowSet flows, Set<String> chosen, Stories.Report report, Request request) {

  /// @return the exit code: 0 when all went as written, 1 otherwise
  int print(PrintStream out) {
    report.problems().forEach(it -> out.println(it.below(folder).in(request.language())));
    report.failures().forEach(failure -> tell(failure, out));
    flows.flows().values().stream()
        .filter(flow -> chosen.contains(flow.id()))
        .forEach(flow -> tell(flow, out));
    int failed = stories(report.failures());
    int all = stories(report.results());
    out.println(
        request.say(
            "เล่น %d เรื่อง (โทรศัพท์และคอมพิวเตอร์) ไม่ตรงตามที่เขียน %d เรื่อง"
                .formatted(all, failed),
            "%d stories played (phone and PC), %d went another way".formatted(all, failed)));
    return failed == 0 && report.problems().isEmpty() ? 0 : 1;
  }

  private void tell(StoryResult result, PrintStream out) {
    var failure = result.failure();
    if (failure == null) {
      return;
    }
    String where = folder.resolve(result.file()).normalize() + ":" + failure.line();
    String how =
        result.byTyping()
            ? request.say("พิมพ์แบบเครื่องคอมพิวเตอร์", "typing, as on a PC")
            : request.say("แตะแบบโทรศัพท์", "tapping, as on a phone");
    out.printf("%s: %s (%s)%n", where, result.title(), how);
    var beside =
        new SideBySide(request.say("ควรได้", "expected"), request.say("ได้จริง", "actual"));
    beside.lines(failure.expected(), failure.actual()).forEach(it -> out.println("    " + it));
    out.println();
  }

  private void tell(Flow flow, PrintStream out) {
    var results = report.results().stream().filter(it -> it.flow().equals(flow.id())).toList();
    int played = stories(results);
    int failed = stories(results.stream().filter(it -> !it.isGood()).toList());
    var coverage = report.coverage();
    out.printf(
        request.say(
            "%-22s เรื่อง %d/%d  ขั้น %s  ทางแยก %s%n",
            "%-22s stories %d/%d  steps %s  branches %s%n"),
        flow.id(),
        played - failed,
        played,
        coverage.steps(flow),
        coverage.branches(flow));
    coverage.missing(flow, request.language()).forEach(it -> out.println("    - " + it));
  }

  /// A story is played twice and counts once.
  private static int stories(List<StoryResult> results) {
    return results.stream()
        .map(it -> List.of(it.file(), it.title()))
        .collect(Collectors.toSet())
        .size();
  }
}

package saitrong.flow;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import saitrong.flow.Problems.Spot;
import saitrong.shared.Language;

/// Plays all stories of a folder, each as on a phone and as on a PC.
///
/// @param standing what the agency's profile lends to texts, by language
public record Stories(
    FlowSet flows, Path folder, Function<Language, Map<String, String>> standing) {

  private static final String ENDING = ".story";

  /// @param problems with the stories' files themselves
  public record Report(List<FlowProblem> problems, List<StoryResult> results, Coverage coverage) {
    public Report {
      problems = List.copyOf(problems);
      results = List.copyOf(results);
    }

    /// What `flow-test` prints: what failed, and how much of each flow was walked.
    ///
    /// @return the exit code: 0 when all went as written, 1 otherwise
    public int print(FlowSet flows, PrintStream out) {
      problems.forEach(out::println);
      failures().forEach(out::println);
      for (var flow : flows.flows().values()) {
        int total = coverage.total(flow);
        var missing = coverage.missing(flow);
        out.printf("%s: %d/%d%n", flow.id(), total - missing.size(), total);
        missing.forEach(it -> out.println("  - " + it));
      }
      int failed = failures().size();
      out.printf(
          "เล่น %d เรื่อง ไม่ตรง %d / %d stories played, %d went another way%n",
          results.size(), failed, results.size(), failed);
      return failed == 0 && problems.isEmpty() ? 0 : 1;
    }

    public List<StoryResult> failures() {
      return results.stream().filter(result -> !result.isGood()).toList();
    }
  }

  public Report play() {
    var problems = new Problems();
    var results = new ArrayList<StoryResult>();
    var coverage = new Coverage();
    for (var path : files(problems)) {
      for (var story : StoryReader.read(path, problems)) {
        play(story, results, coverage, problems);
      }
    }
    return new Report(problems.inFileOrder(), results, coverage);
  }

  private void play(Story story, List<StoryResult> results, Coverage coverage, Problems problems) {
    var flow = flows.flow(story.flow());
    if (flow.isEmpty()) {
      problems.add(
          new Spot(story.file(), story.line(), ""),
          "ไม่มีชุดสนทนา \"%s\"".formatted(story.flow()),
          "there is no flow \"%s\"".formatted(story.flow()));
      return;
    }
    var values = standing.apply(story.language());
    for (boolean byTyping : new boolean[] {false, true}) {
      results.add(
          new StoryRun(story, flow.get(), new Intake(flows), values, byTyping, coverage).play());
    }
  }

  private List<Path> files(Problems problems) {
    try (var paths = Files.list(folder)) {
      return paths.filter(path -> path.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException unreadable) {
      problems.add(
          new Spot(folder.toString(), 1, ""), "ไม่พบโฟลเดอร์นี้", "This folder is missing.");
      return List.of();
    }
  }
}

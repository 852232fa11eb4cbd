package saitrong.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    public List<StoryResult> failures() {
      return results.stream().filter(result -> !result.isGood()).toList();
    }
  }

  public Report play() {
    return play(flows.flows().keySet());
  }

  /// The stories of these flows only; and those of a flow that is not there, which is told.
  public Report play(Set<String> chosen) {
    return play(chosen, new Coverage());
  }

  Report play(Set<String> chosen, Coverage coverage) {
    var problems = new Problems();
    var results = new ArrayList<StoryResult>();
    for (var path : files(problems)) {
      for (var story : StoryReader.read(path, problems)) {
        if (chosen.contains(story.flow()) || flows.flow(story.flow()).isEmpty()) {
          play(story, results, coverage, problems);
        }
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

package saitrong.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import saitrong.message.Limits;
import saitrong.shared.Language;

/// Which steps of the flows the stories have walked, and which ways of their branches.
public final class Coverage {

  private static final Limits LINE = new Limits("line", 70, Limits.Unit.GRAPHEME);

  private final Map<String, Set<List<Integer>>> ways = new HashMap<>();

  void add(Flow flow, Walk.Way way) {
    var walked = ways.computeIfAbsent(flow.id(), _ -> new HashSet<>());
    for (int i = 0; i < way.trace().size(); i++) {
      int at = way.trace().get(i);
      walked.add(List.of(at));
      if (i > 0) {
        walked.add(List.of(way.trace().get(i - 1), at));
      }
    }
  }

  /// What no story has walked yet, in words for whoever writes the next one.
  public List<String> missing(Flow flow, Language language) {
    var walked = ways.getOrDefault(flow.id(), Set.of());
    var missing = new ArrayList<String>();
    for (int at = 0; at < flow.steps().size() - 1; at++) {
      var step = flow.steps().get(at);
      if (step instanceof Step.Branch branch) {
        String when = FlowChart.words(branch.when());
        if (!walked.contains(List.of(at, at + 1))) {
          missing.add(Key.IF.in(language) + " " + when + " ✓");
        }
        if (!walked.contains(List.of(at, branch.otherwise()))) {
          missing.add(Key.IF.in(language) + " " + when + " ✗");
        }
      } else if (!walked.contains(List.of(at)) && !(step instanceof Step.Jump)) {
        missing.add(LINE.cut(FlowChart.words(step, language).replaceAll("\\s+", " ")));
      }
    }
    return missing;
  }

  /// How much of something was walked.
  public record Share(int walked, int of) {
    @Override
    public String toString() {
      return walked + "/" + of;
    }
  }

  /// Of the steps that say, ask or do something; the last one, which ends what does not end by
  /// itself, is not in the file.
  public Share steps(Flow flow) {
    var walked = ways.getOrDefault(flow.id(), Set.of());
    var steps =
        IntStream.range(0, flow.steps().size() - 1)
            .filter(at -> !(flow.steps().get(at) instanceof Step.Branch))
            .filter(at -> !(flow.steps().get(at) instanceof Step.Jump))
            .boxed()
            .toList();
    return share(steps.stream().map(List::of).toList(), walked);
  }

  /// Of both ways of every branch.
  public Share branches(Flow flow) {
    var walked = ways.getOrDefault(flow.id(), Set.of());
    var both = new ArrayList<List<Integer>>();
    for (int at = 0; at < flow.steps().size() - 1; at++) {
      if (flow.steps().get(at) instanceof Step.Branch branch) {
        both.add(List.of(at, at + 1));
        both.add(List.of(at, branch.otherwise()));
      }
    }
    return share(both, walked);
  }

  private static Share share(List<List<Integer>> all, Set<List<Integer>> walked) {
    return new Share((int) all.stream().filter(walked::contains).count(), all.size());
  }
}

package saitrong.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which steps of the flows the stories have walked, and which ways of their branches.
public final class Coverage {

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
  public List<String> missing(Flow flow) {
    var walked = ways.getOrDefault(flow.id(), Set.of());
    var missing = new ArrayList<String>();
    for (int at = 0; at < flow.steps().size() - 1; at++) {
      var step = flow.steps().get(at);
      if (step instanceof Step.Branch branch) {
        String when = Diagram.words(branch.when());
        if (!walked.contains(List.of(at, at + 1))) {
          missing.add("%d ถ้า %s: ใช่ / holds".formatted(at, when));
        }
        if (!walked.contains(List.of(at, branch.otherwise()))) {
          missing.add("%d ถ้า %s: ไม่ใช่ / does not hold".formatted(at, when));
        }
      } else if (!walked.contains(List.of(at)) && !(step instanceof Step.Jump)) {
        missing.add(at + " " + describe(step));
      }
    }
    return missing;
  }

  /// How many steps and ways of branches a flow has.
  public int total(Flow flow) {
    int total = 0;
    for (int at = 0; at < flow.steps().size() - 1; at++) {
      total +=
          switch (flow.steps().get(at)) {
            case Step.Branch _ -> 2;
            case Step.Jump _ -> 0;
            default -> 1;
          };
    }
    return total;
  }

  private static String describe(Step step) {
    return switch (step) {
      case Step.Stop stop -> stop.name();
      case Step.Act act -> act.name();
      case Step.Tell tell -> tell.inShort().th();
      case Step.Deed deed -> deed.name();
      case Step.End end -> end.text().th();
      case Step.Branch _, Step.Jump _ -> "";
    };
  }
}

package saitrong.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import saitrong.message.Limits;
import saitrong.shared.Language;

/// Which steps of the flows the stories have walked, and which ways where they part: of a branch,
/// of a notice, which may be refused, and of a loop, which goes round until it has done so often
/// enough.
public class Coverage {

  private static final Limits LINE = new Limits("line", 70, Limits.Unit.GRAPHEME);

  private final Map<String, Set<List<Integer>>> ways = new HashMap<>();

  /// One of the two ways from a step.
  private record Way(int from, int to, boolean holds) {
    List<Integer> places() {
      return List.of(from, to);
    }
  }

  void add(Flow flow, Walk.Way way) {
    var walked = ways.computeIfAbsent(flow.id(), _ -> new HashSet<>());
    for (int i = 0; i < way.trace().size(); i++) {
      int at = way.trace().get(i);
      walked.add(List.of(at));
      if (i > 0) {
        walked.add(List.of(way.trace().get(i - 1), at));
      }
    }
    if (way.halt() instanceof Walk.Halt.AtEnd) {
      walked.add(List.of(way.trace().getLast(), Step.Notice.NOWHERE));
    }
  }

  /// What no story has walked yet, in words for whoever writes the next one.
  public List<String> missing(Flow flow, Language language) {
    var walked = ways.getOrDefault(flow.id(), Set.of());
    var missing = new ArrayList<String>();
    for (int at = 0; at < flow.steps().size() - 1; at++) {
      var step = flow.steps().get(at);
      for (var way : ways(flow, at)) {
        if (!walked.contains(way.places())) {
          missing.add(LINE.cut(words(flow, way, language)) + (way.holds() ? " ✓" : " ✗"));
        }
      }
      if (isWalked(step) && ways(flow, at).isEmpty() && !walked.contains(List.of(at))) {
        missing.add(LINE.cut(plain(FlowChart.words(step, language))));
      }
    }
    return missing;
  }

  private static String words(Flow flow, Way way, Language language) {
    return switch (flow.steps().get(way.from())) {
      case Step.Branch branch -> Key.IF.in(language) + " " + FlowChart.words(branch.when());
      case Step.Jump jump ->
          Key.GO_TO.in(language)
              + ": "
              + plain(FlowChart.words(flow.steps().get(jump.to()), language));
      case Step step -> plain(FlowChart.words(step, language));
    };
  }

  private static String plain(String words) {
    return words.replaceAll("\\s+", " ");
  }

  /// Says, asks or does something.
  private static boolean isWalked(Step step) {
    return !(step instanceof Step.Branch || step instanceof Step.Jump);
  }

  private static List<Way> ways(Flow flow, int at) {
    return switch (flow.steps().get(at)) {
      case Step.Branch branch -> both(at, at + 1, branch.otherwise());
      case Step.Notice notice -> both(at, at + 1, notice.declined());
      case Step.Jump jump -> jump.to() <= at ? both(at, jump.to(), at + 1) : List.of();
      case Step _ -> List.of();
    };
  }

  private static List<Way> both(int at, int holds, int otherwise) {
    return List.of(new Way(at, holds, true), new Way(at, otherwise, false));
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
    return share(
        flow, places(flow).filter(at -> isWalked(flow.steps().get(at))).map(List::of).toList());
  }

  /// Of both ways wherever they part.
  public Share branches(Flow flow) {
    return share(
        flow, places(flow).flatMap(at -> ways(flow, at).stream()).map(Way::places).toList());
  }

  private static Stream<Integer> places(Flow flow) {
    return IntStream.range(0, flow.steps().size() - 1).boxed();
  }

  private Share share(Flow flow, List<List<Integer>> all) {
    var walked = ways.getOrDefault(flow.id(), Set.of());
    return new Share((int) all.stream().filter(walked::contains).count(), all.size());
  }
}

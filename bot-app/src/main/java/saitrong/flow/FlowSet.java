package saitrong.flow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All flows of an agency with the sentences that they share, checked as a whole.
///
/// @param version changes with any of the files
public record FlowSet(Map<String, Flow> flows, Sentences sentences, String version) {

  private static final int LONGEST_NAME = 60;

  public FlowSet {
    flows = Collections.unmodifiableMap(new LinkedHashMap<>(flows));
  }

  /// Those of these names, in their order; a run that began in another is told so when its person
  /// comes back.
  public FlowSet only(List<String> names) {
    var on = new LinkedHashMap<String, Flow>();
    names.forEach(name -> flow(name).ifPresent(flow -> on.put(name, flow)));
    return new FlowSet(on, sentences, version);
  }

  public Optional<Flow> flow(String id) {
    return Optional.ofNullable(flows.get(id));
  }

  /// The flow that somebody asks for by its name or its words.
  public Optional<Flow> askedFor(String typed) {
    if (typed.length() > LONGEST_NAME) {
      return Optional.empty(); // a question: not worth comparing with each name
    }
    String folded = Typed.fold(typed);
    return flows.values().stream().filter(flow -> isCalled(flow, folded)).findFirst();
  }

  private static boolean isCalled(Flow flow, String folded) {
    return List.of(flow.name().th(), flow.name().en()).stream()
            .anyMatch(name -> Typed.fold(name).equals(folded))
        || flow.startsWith().stream().anyMatch(word -> Typed.fold(word).equals(folded));
  }
}

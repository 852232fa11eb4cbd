package saitrong.content;

import java.util.List;
import java.util.Set;

/// What a profile says of flows is held against the flows that there are.
final class UnknownFlows {

  private UnknownFlows() {}

  static void refuse(Section profile, Set<String> written) {
    String names = String.join(", ", written.stream().sorted().toList());
    var named = profile.optional("flows").map(Field::items).orElse(List.of());
    for (var flow : named) {
      if (!written.contains(flow.text())) {
        flow.wrong(
            "ไม่มีชุดสนทนา \"%s\" ที่มี: %s".formatted(flow.text(), names),
            "there is no flow \"%s\". There are: %s".formatted(flow.text(), names));
      }
    }
  }
}

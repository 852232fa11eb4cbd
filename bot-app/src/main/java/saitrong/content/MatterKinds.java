package saitrong.content;

import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import saitrong.flow.FlowSet;

/// The kinds of matter that scripts open cases of, also scripts that are off: a case outlives its
/// script. For commands that run beside the bot.
///
/// @param confidential by the kind, whether any script keeps such cases to assigned staff
public record MatterKinds(Map<String, Boolean> confidential) {

  public MatterKinds {
    confidential = Map.copyOf(confidential);
  }

  /// Of the set that serves; none where none serves yet, or this release cannot read it.
  public static MatterKinds serving(MongoDatabase database) {
    return ScriptsInForce.in(database).map(MatterKinds::in).orElseGet(() -> in(null));
  }

  /// Of a set that is at hand; none where it has no scripts.
  public static MatterKinds of(Content content) {
    return in(content.flows());
  }

  /// What an officer may write a case down as: what scripts that are on leave to the officers, and
  /// what is kept confidential also where its script is off: a tip may come by telephone, and
  /// colleagues are not to read it.
  public static Set<String> offeredBy(Content content) {
    var known = of(content);
    var flows = content.flows();
    var work = flows == null ? Set.<String>of() : flows.kindsOfWork();
    var offered = new TreeSet<>(known.names());
    offered.removeIf(kind -> !work.contains(kind) && !known.isConfidential(kind));
    return offered;
  }

  /// Those of them that a chat may become, which many read: none that a script keeps confidential.
  public static Set<String> ofChats(Content content) {
    var known = of(content);
    return offeredBy(content).stream()
        .filter(it -> !known.isConfidential(it))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Of the script that takes questions without an answer, where one does.
  public static Optional<String> ofQuestions(Content content) {
    return Optional.ofNullable(content.flows())
        .flatMap(it -> Optional.ofNullable(content.profile().questionsTo()).map(it.flows()::get))
        .flatMap(it -> it.kinds().stream().findFirst())
        .filter(ofChats(content)::contains);
  }

  /// Whether an officer may write down what is kept confidential, be its script on or off.
  public static boolean takeConfidential(Content content) {
    return of(content).confidential.containsValue(true);
  }

  private static MatterKinds in(@Nullable FlowSet flows) {
    var kinds = new HashMap<String, Boolean>();
    if (flows != null) {
      flows.kinds().forEach(kind -> kinds.put(kind, flows.keepsConfidential(kind)));
    }
    return new MatterKinds(kinds);
  }

  public Set<String> names() {
    return new TreeSet<>(confidential.keySet());
  }

  public boolean isConfidential(String kind) {
    return confidential.getOrDefault(kind, false);
  }
}

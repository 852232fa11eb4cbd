package saitrong.promise;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import saitrong.content.Milestone;
import saitrong.content.OfficeHours;
import saitrong.content.Policy;
import saitrong.content.PolicyVersion;

/// All that is promised of one matter.
///
/// @param version of the policy that was in force when it came in; absent before there was one
/// @param each a milestone that is not there is not promised
public record Promises(@Nullable PolicyVersion version, Map<Milestone, Promise> each) {

  public Promises {
    var copy = new EnumMap<Milestone, Promise>(Milestone.class);
    copy.putAll(each);
    each = copy;
  }

  /// @param kind of the matter, as flows call it
  /// @param group of the person, absent when it is not known
  public static Promises of(
      OfficeHours hours,
      Policy policy,
      String kind,
      @Nullable String group,
      Instant received,
      List<Pause> pauses) {
    var version = policy.on(WorkingTime.dayOf(received)).orElse(null);
    var each = new EnumMap<Milestone, Promise>(Milestone.class);
    if (version != null) {
      for (var milestone : Milestone.values()) {
        version
            .rule(milestone, kind, group)
            .ifPresent(rule -> each.put(milestone, Promise.of(hours, rule, received, pauses)));
      }
    }
    return new Promises(version, each);
  }
}

package saitrong.handoff;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.content.Directory;
import saitrong.content.Directory.Person;
import saitrong.content.Directory.Unit;
import saitrong.content.Duty.Aspect;
import saitrong.content.Matter;

/// What somebody talked of when they called an officer, as far as it was known: choices of lists
/// alone, by their codes, and no words.
///
/// @param kind of case that their script opens
/// @param system by its id
/// @param topic by its code
/// @param group of users, by its code
/// @param remembered the group is what they said another time
public record CalledAbout(
    @Nullable String kind,
    @Nullable String system,
    @Nullable String topic,
    @Nullable String group,
    boolean remembered) {

  public static final CalledAbout NOTHING = new CalledAbout(null, null, null, null, false);

  /// As a turn notes it.
  public Map<String, String> named() {
    var named = new HashMap<String, String>();
    put(named, "kind", kind);
    put(named, "system", system);
    put(named, "topic", topic);
    put(named, remembered ? "remembered" : "group", group);
    return named;
  }

  public static CalledAbout named(Map<String, String> named) {
    var remembered = named.get("remembered");
    return new CalledAbout(
        named.get("kind"),
        named.get("system"),
        named.get("topic"),
        remembered == null ? named.get("group") : remembered,
        remembered != null);
  }

  private static void put(Map<String, String> named, String name, @Nullable String code) {
    if (code != null) {
      named.put(name, code);
    }
  }

  /// Whose work it is by the rules for cases. The rule for all the rest says nothing of a matter of
  /// which nothing is known, and a unit that works elsewhere answers in no chat.
  public Optional<Unit> unitIn(Directory directory) {
    return kind == null && system == null && topic == null
        ? Optional.empty()
        : directory
            .dutyFor(matter())
            .map(it -> directory.person(it.to()).map(Person::unit).orElse(it.to()))
            .flatMap(directory::unit)
            .filter(UnitQueues.in(directory)::contains);
  }

  private Matter matter() {
    Map<Aspect, String> known = new EnumMap<>(Aspect.class);
    put(known, Aspect.KIND, kind);
    put(known, Aspect.SYSTEM, system);
    put(known, Aspect.TOPIC, topic);
    put(known, Aspect.GROUP, group);
    return new Matter(known, false);
  }

  /// "อื่น ๆ" is "อื่นๆ" in files.
  private static void put(Map<Aspect, String> known, Aspect aspect, @Nullable String code) {
    if (code != null) {
      known.put(aspect, code.replace(" ", ""));
    }
  }
}

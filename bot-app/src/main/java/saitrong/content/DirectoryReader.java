package saitrong.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import saitrong.content.AgencyProfile.SupportedSystem;
import saitrong.content.Directory.Unit;
import saitrong.shared.BareLetters;

/// Reads who is responsible for what.
final class DirectoryReader {

  private final Optional<List<SupportedSystem>> systems;
  private final Optional<Set<String>> kinds;

  /// By what they are called, bare: a name that two have would be anybody's.
  private final Set<String> names = new HashSet<>();

  /// Where each id stands.
  private final Map<String, Field> ids = new HashMap<>();

  /// @param systems that the agency supports; absent where they are not known
  /// @param kinds of matters that there are; absent where they are not known
  DirectoryReader(Optional<List<SupportedSystem>> systems, Optional<Set<String>> kinds) {
    this.systems = systems;
    this.kinds = kinds;
  }

  Directory read(Section root) {
    var unitsReader = new UnitsReader(this);
    var units = unitsReader.read(root);
    var persons = new PersonsReader(units.stream().map(Unit::id).toList(), this).read(root);
    unitsReader.refuseUnknownHeads(persons);
    var duties = new DutiesReader(systems, kinds, Set.copyOf(ids.keySet())).read(root);
    root.refuseTheRest();
    return new Directory(units, persons, duties, systems.orElse(List.of()));
  }

  /// Of a unit or a person.
  String id(Section section) {
    var field = section.required("id");
    String id = field.map(FieldValues::id).orElse("");
    field.filter(_ -> !id.isEmpty()).ifPresent(it -> refuseTwice(it, ids.putIfAbsent(id, it)));
    return id;
  }

  private static void refuseTwice(Field id, @Nullable Field before) {
    if (before != null) {
      id.wrong(
          "id นี้ใช้แล้วที่บรรทัด %d ตั้งชื่ออื่น".formatted(before.line()),
          "this id is taken on line %d, choose another".formatted(before.line()));
    }
  }

  /// By which staff find a unit or a person.
  String name(Field field) {
    String name = FullName.tidied(field.text());
    if (isTaken(name)) {
      refuseTaken(field);
    }
    return name;
  }

  boolean isTaken(String name) {
    return !name.isBlank() && !names.add(bare(name));
  }

  static void refuseTaken(Field field) {
    field.wrong(
        "ชื่อนี้ใช้แล้ว ระบบจะไม่รู้ว่าหมายถึงใคร ตั้งชื่ออื่น",
        "this name is taken, and nobody would know who is meant: choose another");
  }

  static String bare(String name) {
    return BareLetters.of(name);
  }
}

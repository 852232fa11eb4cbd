package saitrong.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import saitrong.content.AgencyProfile.SupportedSystem;
import saitrong.content.Directory.Acting;
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
    var units = units(root);
    var persons = new PersonsReader(units.stream().map(Unit::id).toList(), this).read(root);
    var duties = new DutiesReader(systems, kinds, Set.copyOf(ids.keySet())).read(root);
    root.refuseTheRest();
    return new Directory(units, persons, duties, systems.orElse(List.of()));
  }

  private List<Unit> units(Section root) {
    var units = new ArrayList<Unit>();
    var list = root.required("units");
    root.sections("units").forEach(section -> units.add(unit(section)));
    if (units.isEmpty()) {
      list.ifPresent(
          it -> it.wrong("ต้องมีอย่างน้อยหนึ่งหน่วยงาน", "there must be one unit at least"));
    }
    return units;
  }

  private Unit unit(Section section) {
    var unit =
        new Unit(
            id(section),
            section.required("short").map(this::name).orElse(""),
            fullName(section),
            section.required("acts-by").map(DirectoryReader::acting).orElse(Acting.ACCOUNT),
            section.optional("contact").map(Field::text).orElse(null));
    section.refuseTheRest();
    return unit;
  }

  /// Citizens read it.
  private Words fullName(Section section) {
    var name = section.required("name");
    var words = name.map(FieldValues::words).orElse(new Words("", null));
    name.filter(_ -> !words.th().isEmpty() && !FullName.is(words.th()))
        .ifPresent(it ->
            it.wrong(
                "ผู้รับบริการเห็นชื่อนี้ เขียนชื่อเต็ม ไม่ใช้อักษรย่อ",
                "citizens read this name: write it in full, no abbreviation"));
    name.filter(_ -> isTaken(words.th()) && !isBriefOf(section, words.th()))
        .ifPresent(DirectoryReader::refuseTaken);
    return new Words(FullName.tidied(words.th()), words.en());
  }

  /// A unit that has no shorter name is called by its own.
  private static boolean isBriefOf(Section section, String name) {
    return section.optional("short").filter(it -> bare(it.text()).equals(bare(name))).isPresent();
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

  private boolean isTaken(String name) {
    return !name.isBlank() && !names.add(bare(name));
  }

  private static void refuseTaken(Field field) {
    field.wrong(
        "ชื่อนี้ใช้แล้ว ระบบจะไม่รู้ว่าหมายถึงใคร ตั้งชื่ออื่น",
        "this name is taken, and nobody would know who is meant: choose another");
  }

  private static String bare(String name) {
    return BareLetters.of(name);
  }

  private static Acting acting(Field field) {
    return switch (field.text()) {
      case "account", "ในระบบ" -> Acting.ACCOUNT;
      case "letter", "หนังสือ" -> Acting.LETTER;
      case "phone", "โทรศัพท์" -> Acting.PHONE;
      default -> {
        field.wrong(
            "เลือก account (ในระบบ) letter (หนังสือ) หรือ phone (โทรศัพท์)",
            "choose account, letter or phone");
        yield Acting.ACCOUNT;
      }
    };
  }
}

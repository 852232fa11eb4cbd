package saitrong.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saitrong.content.Directory.Acting;
import saitrong.content.Directory.Person;
import saitrong.content.Directory.Unit;
import saitrong.shared.BareLetters;

/// Reads the units of a directory, and who answers for them.
final class UnitsReader {

  private final DirectoryReader whole;
  private final Map<String, Unit> units = new LinkedHashMap<>();
  private final List<Field> heads = new ArrayList<>();
  private final Map<String, Field> unders = new HashMap<>();
  private final List<String> told = new ArrayList<>();

  UnitsReader(DirectoryReader whole) {
    this.whole = whole;
  }

  List<Unit> read(Section root) {
    var list = root.required("units");
    var all = root.sections("units").stream().map(this::unit).toList();
    if (all.isEmpty()) {
      list.ifPresent(
          it -> it.wrong("ต้องมีอย่างน้อยหนึ่งหน่วยงาน", "there must be one unit at least"));
    }
    unders.values().forEach(this::refuseUnknown);
    List.copyOf(units.keySet()).forEach(this::refuseCircle);
    return all;
  }

  private Unit unit(Section section) {
    var under = section.optional("under");
    var head = section.optional("head");
    head.ifPresent(heads::add);
    var unit =
        new Unit(
            whole.id(section),
            section.required("short").map(whole::name).orElse(""),
            fullName(section),
            section.required("acts-by").map(UnitsReader::acting).orElse(Acting.ACCOUNT),
            section.optional("contact").map(Field::text).orElse(null),
            head.map(Field::text).orElse(null),
            under.map(Field::text).orElse(null));
    section.refuseTheRest();
    units.putIfAbsent(unit.id(), unit);
    under.ifPresent(it -> unders.putIfAbsent(unit.id(), it));
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
    name.filter(_ -> whole.isTaken(words.th()) && !isBriefOf(section, words.th()))
        .ifPresent(DirectoryReader::refuseTaken);
    return new Words(FullName.tidied(words.th()), words.en());
  }

  /// A unit that has no shorter name is called by its own.
  private static boolean isBriefOf(Section section, String name) {
    return section
        .optional("short")
        .filter(it -> BareLetters.of(it.text()).equals(BareLetters.of(name)))
        .isPresent();
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

  /// Who answers for something is a person: a unit is whoever is in it.
  void refuseUnknownHeads(List<Person> persons) {
    var known = persons.stream().map(Person::id).toList();
    heads.forEach(new KnownNames("ไม่มีบุคคล", "there is no person", known)::refuse);
  }

  private void refuseUnknown(Field under) {
    new KnownNames("ไม่มีหน่วยงาน", "there is no unit", units.keySet()).refuse(under);
  }

  /// Once for all that are in it.
  private void refuseCircle(String first) {
    var way = new ArrayList<>(List.of(first));
    var next = above(first);
    while (next.isPresent() && !way.contains(next.get())) {
      way.add(next.get());
      next = above(next.get());
    }
    if (next.equals(Optional.of(first)) && way.stream().noneMatch(told::contains)) {
      told.addAll(way);
      way.add(first);
      String circle = String.join(" > ", way);
      Optional.ofNullable(unders.get(first))
          .ifPresent(it ->
              it.wrong(
                  "หน่วยงานวนกลับมาที่เดิม: %s ตัด under ของหน่วยงานบนสุดออก".formatted(circle),
                  "units go round in a circle: %s. Take out the under of the topmost"
                      .formatted(circle)));
    }
  }

  private Optional<String> above(String unit) {
    return Optional.ofNullable(units.get(unit)).map(Unit::under);
  }
}

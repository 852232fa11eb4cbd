package saitrong.content;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import saitrong.content.Directory.Absence;
import saitrong.content.Directory.Person;

/// Reads the persons of a directory. Deputies must end somewhere, at a unit: two who stand in for
/// each other may both be away.
final class PersonsReader {

  private final List<String> units;
  private final DirectoryReader whole;
  private final Map<String, Person> persons = new LinkedHashMap<>();
  private final Map<String, Field> deputies = new HashMap<>();
  private final List<String> told = new ArrayList<>();

  PersonsReader(List<String> units, DirectoryReader whole) {
    this.units = units;
    this.whole = whole;
  }

  List<Person> read(Section root) {
    root.sections("persons").forEach(this::take);
    deputies.forEach((_, deputy) -> refuseUnknown(deputy));
    persons.keySet().forEach(this::refuseCircle);
    return List.copyOf(persons.values());
  }

  private void take(Section section) {
    var deputy = section.required("deputy");
    var person =
        new Person(
            whole.id(section),
            section.required("name").map(whole::name).orElse(""),
            section.required("unit").map(this::unit).orElse(""),
            deputy.map(Field::text).orElse(""),
            absences(section));
    section.refuseTheRest();
    persons.putIfAbsent(person.id(), person);
    deputy.ifPresent(it -> deputies.putIfAbsent(person.id(), it));
  }

  private String unit(Field field) {
    new KnownNames("ไม่มีหน่วยงาน", "there is no unit", units).refuse(field);
    return field.text();
  }

  private void refuseUnknown(Field deputy) {
    var all = Stream.concat(units.stream(), persons.keySet().stream()).toList();
    new KnownNames("ไม่มีหน่วยงานหรือบุคคล", "there is no unit or person", all).refuse(deputy);
  }

  private List<Absence> absences(Section section) {
    var absences = new ArrayList<Absence>();
    for (var away : section.sections("away")) {
      var from = away.required("from").map(FieldValues::date).orElse(FieldValues.NO_DATE);
      var to = away.required("to").map(FieldValues::date).orElse(FieldValues.NO_DATE);
      away.refuseTheRest();
      if (to.isBefore(from) && !to.equals(LocalDate.EPOCH)) {
        away.self().wrong("วันสุดท้าย (to) ต้องไม่ก่อนวันแรก (from)", "to must not be before from");
      }
      absences.add(new Absence(from, to));
    }
    return absences;
  }

  /// Once for all who are in it.
  private void refuseCircle(String first) {
    var way = new ArrayList<>(List.of(first));
    var next = persons.get(first);
    while (next != null && !way.contains(next.deputy())) {
      way.add(next.deputy());
      next = persons.get(next.deputy());
    }
    if (next != null && next.deputy().equals(first) && way.stream().noneMatch(told::contains)) {
      told.addAll(way);
      way.add(first);
      String circle = String.join(" > ", way);
      requireNonNull(deputies.get(first))
          .wrong(
              "ผู้แทนวนกลับมาที่เดิม: %s ให้คนสุดท้ายมีผู้แทนเป็นหน่วยงาน".formatted(circle),
              "deputies go round in a circle: %s. Let the last one's deputy be a unit"
                  .formatted(circle));
    }
  }
}

package saitrong.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.content.AgencyProfile.SupportedSystem;

/// Who is responsible for what: units, persons with their deputies, and which matters are whose.
/// Checked: each id is there, deputies end somewhere, and of all duties that fit a matter one is
/// the most specific.
///
/// @param systems that duties name, to know one by what somebody called it
/// @param coverings what heads set at the desk, before what the file says
public record Directory(
    List<Unit> units,
    List<Person> persons,
    List<Duty> duties,
    List<SupportedSystem> systems,
    List<Covering> coverings) {

  /// How a matter gets to a unit.
  public enum Acting {
    ACCOUNT,
    LETTER,
    PHONE
  }

  /// @param brief what staff call it; citizens never read it
  /// @param name in full
  /// @param contact how colleagues reach it
  /// @param head the id of the person who answers for it; absent where nobody is named
  /// @param under the id of the unit that it belongs to; absent where that is the agency itself
  public record Unit(
      String id,
      String brief,
      Words name,
      Acting acting,
      @Nullable String contact,
      @Nullable String head,
      @Nullable String under) {}

  /// A member of staff, whose name is for staff only.
  ///
  /// @param unit by its id
  /// @param deputy who acts while this one is away: another person, or a unit
  public record Person(String id, String name, String unit, String deputy, List<Absence> absences) {

    public Person {
      absences = List.copyOf(absences);
    }

    boolean isAwayOn(LocalDate day) {
      return absences.stream().anyMatch(it -> !day.isBefore(it.from()) && !day.isAfter(it.to()));
    }
  }

  /// Both days are in it.
  public record Absence(LocalDate from, LocalDate to) {}

  /// Who acts on a day.
  ///
  /// @param id of a unit or a person
  /// @param insteadOf who would and is away, with every deputy who is away too; the first is the
  ///   one who was meant
  public record Acts(String id, List<Person> insteadOf) {
    public Acts {
      insteadOf = List.copyOf(insteadOf);
    }
  }

  public Directory {
    units = List.copyOf(units);
    persons = List.copyOf(persons);
    duties = List.copyOf(duties);
    systems = List.copyOf(systems);
    coverings = List.copyOf(coverings);
  }

  public Directory(
      List<Unit> units, List<Person> persons, List<Duty> duties, List<SupportedSystem> systems) {
    this(units, persons, duties, systems, List.of());
  }

  /// The most specific one; none where nobody is named for such a matter.
  public Optional<Duty> dutyFor(Matter matter) {
    return duties.stream()
        .filter(duty -> duty.fits(matter))
        .reduce((one, other) -> other.isMoreSpecificThan(one) ? other : one);
  }

  public Acts acting(String id, LocalDate day) {
    var away = new ArrayList<Person>();
    String acting = id;
    while (person(acting).orElse(null) instanceof Person person
        && covered(person, day) instanceof String deputy) {
      if (away.contains(person)) {
        return new Acts(away.getFirst().unit(), away);
      }
      away.add(person);
      acting = deputy;
    }
    return new Acts(acting, away);
  }

  /// Who acts for somebody on a day; absent while they are there. The file allows no circle, but
  /// two who were set to cover for each other may both be away: then their unit acts.
  private @Nullable String covered(Person person, LocalDate day) {
    return coverings.stream()
        .filter(it -> it.away().equals(person.id()) && it.isOn(day) && isThere(it.by()))
        .map(Covering::by)
        .findFirst()
        .orElse(person.isAwayOn(day) ? person.deputy() : null);
  }

  private boolean isThere(String id) {
    return unit(id).isPresent() || person(id).isPresent();
  }

  /// The same, with who covers for whom beside the file.
  public Directory covered(List<Covering> byHeads) {
    return new Directory(units, persons, duties, systems, byHeads);
  }

  /// Who answers for a unit, and for those that it belongs to, the nearest first; by their ids, and
  /// whoever is away with them.
  public List<String> headsOver(String unit) {
    var heads = new ArrayList<String>();
    for (var its = unit(unit); its.isPresent(); its = above(its.get())) {
      if (its.get().head() instanceof String head) {
        heads.add(head);
      }
    }
    return heads;
  }

  private Optional<Unit> above(Unit unit) {
    return Optional.ofNullable(unit.under()).flatMap(this::unit);
  }

  /// Units that have cases here and nobody to answer for it when one is late.
  public List<Unit> unitsWithoutHead() {
    return units.stream()
        .filter(unit -> unit.acting() == Acting.ACCOUNT && headsOver(unit.id()).isEmpty())
        .toList();
  }

  /// Where a matter is that no particular rule is for: that unit coordinates what others act on.
  public Optional<String> coordinator() {
    return duties.stream()
        .filter(duty -> duty.only().isEmpty())
        .map(Duty::to)
        .map(to -> person(to).map(Person::unit).orElse(to))
        .findFirst();
  }

  public Optional<Unit> unit(String id) {
    return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
  }

  public Optional<Person> person(String id) {
    return persons.stream().filter(person -> person.id().equals(id)).findFirst();
  }
}

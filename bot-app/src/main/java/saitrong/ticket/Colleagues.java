package saitrong.ticket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.content.Directory;
import saitrong.content.Directory.Acts;
import saitrong.content.Directory.Person;
import saitrong.content.Directory.Unit;
import saitrong.shared.Language;
import saitrong.shared.NearestWord;
import saitrong.shared.PlainName;

/// The units and persons of the directory as they are on a day: whoever is away is stood in for.
public record Colleagues(Directory directory, LocalDate today) {

  public static Optional<Assignment> give(
      @Nullable Directory directory, Opening opening, LocalDate today) {
    return Optional.ofNullable(directory)
        .map(it -> new Colleagues(it, today))
        .flatMap(it -> it.responsibleFor(opening.kind(), opening.confidential(), opening.details()))
        .flatMap(Responsible::assignment);
  }

  /// Nobody where no rule is for such a matter, and nobody whom a confidential one names: then
  /// those who are assigned to such cases see to it.
  ///
  /// @param details as the case was opened with
  public Optional<Responsible> responsibleFor(
      String kind, boolean confidential, List<Detail> details) {
    var matter = new MatterOf(directory).of(kind, confidential, details);
    return directory
        .dutyFor(matter)
        .filter(duty -> !confidential || !isNamed(duty.to(), details))
        .map(duty -> new Responsible(acting(duty.to()), duty));
  }

  /// Those who are away too, for whom the others would act.
  private boolean isNamed(String to, List<Detail> details) {
    var acts = directory.acting(to, today);
    var names = acts.insteadOf().stream().map(Person::name);
    return NamesSaid.of(Stream.concat(names, namesBehind(acts.id())))
        .standIn(details.stream().map(detail -> detail.shown().value()));
  }

  /// By which somebody may be spoken of who would read what is given to these: a unit is whoever is
  /// in it.
  public Set<String> namesBehind(Holder.Acting who) {
    var listed = known(who.name()).flatMap(this::namesBehind);
    return Stream.concat(Stream.of(who.name()), listed).collect(Collectors.toUnmodifiableSet());
  }

  private Stream<String> namesBehind(String id) {
    var unit = directory.unit(id);
    var members = directory.persons().stream().filter(it -> it.unit().equals(id));
    return Stream.concat(
        directory.person(id).map(Person::name).stream(),
        Stream.concat(
            unit.stream().flatMap(it -> Stream.of(it.name().th(), it.brief())),
            members.map(Person::name)));
  }

  /// Whether somebody who stands in is of another unit than whoever is away.
  public boolean isOfAnotherUnit(Holder.Acting who) {
    var own = who.listed() instanceof Listed its ? unitOf(its.id()) : who.name();
    return who.insteadOf().stream()
        .limit(1)
        .flatMap(this::known)
        .anyMatch(away -> !unitOf(away).equals(own));
  }

  private String unitOf(String id) {
    return directory.person(id).map(Person::unit).orElse(id);
  }

  /// By id, short or full name, however it is typed.
  public Optional<Colleague> called(String typed) {
    return known(typed).findFirst().map(this::acting);
  }

  private Stream<String> known(String typed) {
    var plain = PlainName.of(typed);
    return ids().filter(id -> names(id).anyMatch(it -> PlainName.of(it).equals(plain)));
  }

  /// Units and persons by their full names, to choose from.
  public List<String> named() {
    return Stream.concat(
            directory.units().stream().map(unit -> unit.name().th()),
            directory.persons().stream().map(Person::name))
        .toList();
  }

  /// A name of the directory, for a mistyped one.
  public Optional<String> nearestTo(String typed) {
    Collection<String> known = ids().flatMap(this::names).distinct().toList();
    return NearestWord.to(typed.strip(), known);
  }

  private Stream<String> ids() {
    return Stream.concat(
        directory.units().stream().map(Unit::id), directory.persons().stream().map(Person::id));
  }

  private Stream<String> names(String id) {
    var names = new ArrayList<>(List.of(id));
    directory
        .unit(id)
        .ifPresent(
            it -> names.addAll(List.of(it.brief(), it.name().th(), it.name().in(Language.EN))));
    directory.person(id).ifPresent(it -> names.add(it.name()));
    return names.stream();
  }

  private Colleague acting(String id) {
    var acts = directory.acting(id, today);
    return directory
        .person(acts.id())
        .map(person -> person(person, acts))
        .orElseGet(() -> unit(directory.unit(acts.id()).orElseThrow(), acts));
  }

  private Colleague person(Person person, Acts acts) {
    var unit = directory.unit(person.unit()).orElseThrow();
    var who =
        new Holder.Person(
            person.name(),
            holder(unit, List.of()),
            new Listed(person.id(), null, null, insteadOf(acts)));
    return new Colleague(who, way(unit), unit.contact());
  }

  private static Colleague unit(Unit unit, Acts acts) {
    return new Colleague(holder(unit, insteadOf(acts)), way(unit), unit.contact());
  }

  private static List<String> insteadOf(Acts acts) {
    return acts.insteadOf().stream().map(Person::name).toList();
  }

  private static Holder.Unit holder(Unit unit, List<String> insteadOf) {
    return new Holder.Unit(
        unit.name().th(), new Listed(unit.id(), unit.brief(), unit.name().en(), insteadOf));
  }

  private static Way way(Unit unit) {
    return switch (unit.acting()) {
      case ACCOUNT -> Way.ACCOUNT;
      case LETTER -> Way.LETTER;
      case PHONE -> Way.PHONE;
    };
  }
}

package saitrong.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.shared.PersonalText;
import saitrong.ticket.Colleague;
import saitrong.ticket.Colleagues;
import saitrong.ticket.Holder;
import saitrong.ticket.Step;
import saitrong.ticket.Way;

/// A forwarding as it was typed. Of whom the directory knows, it says the rest; anybody else is
/// meant as typed, for it may be the directory that is behind.
record ForwardTyped(
    @Nullable String to,
    @Nullable String person,
    @Nullable Way way,
    @Nullable LocalDate until,
    @Nullable LocalDate followUp,
    @Nullable PersonalText why) {

  /// @param notes for whoever forwards it
  record Meant(Step.Forward step, List<String> notes) {}

  Meant by(Optional<Colleagues> directory) {
    var unit = found(directory, to);
    var found = person == null ? unit : found(directory, person);
    var usual = found.or(() -> unit).map(Colleague::way).orElse(Way.ACCOUNT);
    var meant = way == null ? usual : way;
    var who = found.map(Colleague::who).orElseGet(() -> typed(unit));
    var notes = new ArrayList<String>();
    found.ifPresent(
        it -> notes.addAll(DirectoryWords.of(new Colleague(it.who(), meant, it.contact()))));
    directory.ifPresent(it -> notes.addAll(unknown(it)));
    return new Meant(new Step.Forward(who, meant, until, followUp, why), notes);
  }

  private static Optional<Colleague> found(Optional<Colleagues> directory, @Nullable String name) {
    return name == null || name.isBlank()
        ? Optional.empty()
        : directory.flatMap(it -> it.called(name));
  }

  private Holder.@Nullable Acting typed(Optional<Colleague> unit) {
    if (person != null) {
      return unit.map(Colleague::who).orElse(null) instanceof Holder.Unit known
          ? new Holder.Person(person, known, null)
          : new Holder.Person(person, to);
    }
    return to == null ? null : new Holder.Unit(to);
  }

  private List<String> unknown(Colleagues directory) {
    var notes = new ArrayList<String>();
    for (var name : new @Nullable String[] {to, person}) {
      if (name != null && !name.isBlank() && directory.called(name).isEmpty()) {
        notes.add(DirectoryWords.unknown(name, directory.nearestTo(name)));
      }
    }
    return notes;
  }
}

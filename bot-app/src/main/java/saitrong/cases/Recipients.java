package saitrong.cases;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.shared.NearestWord;
import saitrong.staff.Account;
import saitrong.staff.Role;
import saitrong.ticket.Colleague;
import saitrong.ticket.Colleagues;
import saitrong.ticket.Holder;
import saitrong.ticket.NamesSaid;
import saitrong.ticket.Way;

/// Whoever of the office a case can be given to without a word to anybody else: they see by
/// themselves that it is theirs. The directory has units and persons, and says who stands in for
/// whom today; an officer who is not in it has an account.
///
/// @param colleagues absent where the agency has no directory
/// @param staff all accounts
public record Recipients(Optional<Colleagues> colleagues, List<Account> staff) {

  public Recipients {
    staff = List.copyOf(staff);
  }

  /// By id, short or full name, however it is typed.
  public Optional<Holder.Acting> called(String typed) {
    var listed = colleagues.flatMap(it -> it.called(typed));
    return listed.isPresent()
        ? listed.filter(Recipients::seesByThemselves).map(Colleague::who)
        : officer(typed);
  }

  /// Whether somebody of that name sees a case by themselves: it is with them, or with their unit.
  public boolean see(String name) {
    var unit = new Holder.Unit(name);
    return called(name).isPresent()
        || officers().flatMap(it -> it.units().stream()).map(Holder.Unit::new).anyMatch(unit::is);
  }

  /// Whether a case that is forwarded so gets there: in the system it gets to nobody who does not
  /// see it there. Whoever the directory knows is reached as it says, or as an officer knows
  /// better; what somebody of a unit has is on the unit's list.
  public boolean isReached(Holder.Acting who, Way way) {
    return way != Way.ACCOUNT
        || isListed(who.name())
        || see(who.name())
        || (who instanceof Holder.Person(_, Holder.Unit unit, _) && isReached(unit, way));
  }

  private boolean isListed(String name) {
    return colleagues.filter(it -> it.called(name).isPresent()).isPresent();
  }

  private static boolean seesByThemselves(Colleague colleague) {
    return colleague.way() == Way.ACCOUNT;
  }

  private Optional<Holder.Acting> officer(String typed) {
    var meant = new Holder.Person(typed, null);
    return officers()
        .filter(it -> it.names().stream().anyMatch(name -> meant.is(new Holder.Person(name, null))))
        .findFirst()
        .map(it -> new Holder.Person(it.name(), unit(it), null));
  }

  private Holder.@Nullable Unit unit(Account officer) {
    return officer.units().stream()
        .findFirst()
        .map(name ->
            colleagues.flatMap(it -> it.called(name)).map(Colleague::who).orElse(null)
                    instanceof Holder.Unit unit
                ? unit
                : new Holder.Unit(name))
        .orElse(null);
  }

  private Stream<Account> officers() {
    return staff.stream().filter(Account::open).filter(it -> it.isOneOf(Role.WORKERS));
  }

  /// By which somebody may be spoken of who would read what is given to these: whoever is meant, or
  /// is in the unit by the directory or by their account, today or under a name of before.
  public NamesSaid namesBehind(Holder.@Nullable Acting who) {
    if (who == null) {
      return NamesSaid.of(Stream.of());
    }
    var listed = colleagues.map(it -> it.namesBehind(who)).orElseGet(() -> Set.of(who.name()));
    var theirs =
        staff.stream()
            .filter(Account::open)
            .filter(it -> isOf(it, who) || listed.stream().anyMatch(it::isCalled));
    return NamesSaid.of(Stream.concat(listed.stream(), theirs.flatMap(Account::spokenOf)));
  }

  private static boolean isOf(Account account, Holder.Acting unit) {
    return OwnCases.of(account, List.of()).areWithTheUnit(unit);
  }

  /// To choose from, by full names.
  public List<String> named() {
    Predicate<String> sees = name -> called(name).isPresent();
    var listed = colleagues.map(Colleagues::named).orElse(List.of()).stream().filter(sees);
    return Stream.concat(listed, officers().map(Account::name)).distinct().toList();
  }

  /// For a mistyped name.
  public Optional<String> nearestTo(String typed) {
    return NearestWord.to(typed.strip(), named());
  }
}

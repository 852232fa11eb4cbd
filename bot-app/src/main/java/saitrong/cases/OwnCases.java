package saitrong.cases;

import java.util.List;
import java.util.stream.Stream;
import saitrong.staff.Account;
import saitrong.ticket.Holder;
import saitrong.ticket.Leave;

/// Whose a case is: the one answer for the lists at the desk, for who may give it on, for alerts,
/// and for what the morning counts.
///
/// @param hands in which a case is theirs: their own, whatever they were called then, and those of
///   whom they stand in for
/// @param units that they are of, as their account names them
public record OwnCases(List<Holder.Person> hands, List<Holder.Unit> units) {

  public OwnCases {
    hands = List.copyOf(hands);
    units = List.copyOf(units);
  }

  /// @param today who stands in for whom today
  public static OwnCases of(Account account, List<Leave> today) {
    var own = account.names();
    var covered = today.stream().filter(it -> it.isCoveredBy(own)).map(it -> it.away().name());
    return new OwnCases(
        Stream.concat(own.stream(), covered).map(it -> new Holder.Person(it, null)).toList(),
        account.units().stream().map(Holder.Unit::new).toList());
  }

  public boolean areInHand(Holder holder) {
    return holder instanceof Holder.Person person && hands.stream().anyMatch(person::is);
  }

  /// A unit of theirs has it, and nobody of it by name.
  public boolean areWithTheUnit(Holder holder) {
    return holder instanceof Holder.Unit unit && units.stream().anyMatch(unit::is);
  }

  /// They have it, or a unit of theirs or whoever of it.
  public boolean are(Holder holder) {
    return areInHand(holder)
        || areWithTheUnit(holder)
        || holder instanceof Holder.Person(_, var unit, _) && unit != null && areWithTheUnit(unit);
  }
}

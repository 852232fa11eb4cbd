package saitrong.cases;

import java.io.PrintStream;
import java.util.Set;
import java.util.stream.Stream;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.ticket.Actor;

/// Whoever gave the command, at their terminal; or whoever is signed in at the desk, to whom
/// nothing is printed.
///
/// @param by as they call themselves
/// @param account who is signed in, on this machine or at the desk
/// @param otherNames by which a case may be about them too: what they were called before
/// @param confidential they ask for such cases too
record Officer(
    String by,
    String account,
    Set<String> otherNames,
    boolean confidential,
    AuditTrail trail,
    PrintStream out) {

  Stream<String> names() {
    return Stream.concat(Stream.of(by, account), otherNames.stream());
  }

  /// Comes before whatever it is that they see or change: what cannot be put on record is not done.
  void record(String did, String about) {
    trail.record(new Deed(by, account, did, about));
  }

  void tell(String line) {
    out.println(line);
  }

  /// @return the exit code of what was not done
  int refuse(String why) {
    out.println(why);
    return 1;
  }

  Actor.Staff actor() {
    return new Actor.Staff(by);
  }
}

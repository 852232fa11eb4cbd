package saitrong.alert;

import java.util.Set;
import saitrong.staff.Login;

/// How somebody wants to be told. Whoever chose nothing is told nothing.
///
/// @param kinds of what
/// @param sound a tone, in the browsers where they switched it on
/// @param notice a notice of the browser's, likewise
/// @param mail where there is an address of theirs
/// @param line in the chat that is linked with their account, where there is one
public record AlertSettings(
    Login account,
    Set<AlertKind> kinds,
    boolean sound,
    boolean notice,
    boolean mail,
    boolean line,
    QuietTimes quiet) {

  public AlertSettings {
    kinds = Set.copyOf(kinds);
  }

  public static AlertSettings usual(Login account) {
    return new AlertSettings(
        account, AlertKind.usual(), false, false, false, false, QuietTimes.USUAL);
  }

  /// Whether there is any way to tell them of that.
  boolean wants(AlertKind kind) {
    return kinds.contains(kind) && (sound || notice || isSent());
  }

  /// Whether something goes out for it.
  boolean isSent() {
    return mail || line;
  }
}

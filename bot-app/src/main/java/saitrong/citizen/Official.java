package saitrong.citizen;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Somebody whom the agency once verified as an office's administrator, and what has followed from
/// the last decision.
///
/// @param since when that was decided
/// @param byCase the receipt number of the case that it was decided in
/// @param version counts the decisions about this person
/// @param menu the rich menu that was given to them at LINE
/// @param menuVersion the decision that the menu follows from
/// @param toldVersion the decision that they were told of
public record Official(
    CitizenId citizen,
    boolean verified,
    Instant since,
    String byCase,
    int version,
    @Nullable String menu,
    int menuVersion,
    int toldVersion) {

  /// Whether LINE shows what it should after the last decision.
  public boolean isShown(@Nullable String wanted) {
    return menuVersion == version && Objects.equals(menu, wanted);
  }

  public boolean isTold() {
    return toldVersion == version;
  }
}

package saitrong.cases.web;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What an address says of a list. Nothing in it names a person.
///
/// @param with the tag of whoever has the cases
/// @param unit the tag of a unit
/// @param month as browsers send it: `2026-11`
public record TypedList(
    @Nullable String view,
    @Nullable String with,
    @Nullable Integer page,
    @Nullable String kind,
    @Nullable String state,
    @Nullable String channel,
    @Nullable String unit,
    @Nullable String month,
    @Nullable String sort) {

  Wanted wanted(Instant now) {
    return new Wanted(
        View.called(or(view)),
        or(with),
        new Sifting(
            or(kind),
            or(state),
            or(channel),
            or(unit),
            or(month).isBlank() ? null : TypedMonth.of(or(month), now)),
        Order.called(or(sort)),
        page == null ? 1 : page);
  }

  private static String or(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "");
  }
}

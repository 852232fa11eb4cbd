package saitrong.alert.web;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import saitrong.alert.AlertKind;
import saitrong.alert.AlertSettings;
import saitrong.alert.QuietTimes;
import saitrong.staff.Login;

/// What somebody chose on the page. A box that is not ticked is not sent.
///
/// @param once see [saitrong.staff.OnceTokens]
record TypedAlerts(
    @Nullable String once,
    @Nullable List<String> kinds,
    @Nullable Boolean sound,
    @Nullable Boolean notice,
    @Nullable Boolean mail,
    @Nullable Boolean line,
    @Nullable String quietFrom,
    @Nullable String quietTo,
    @Nullable Boolean quietDaysOff) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

  /// Absent where a time is none.
  Optional<AlertSettings> of(Login account) {
    return time(quietFrom)
        .flatMap(from -> time(quietTo).map(to -> new QuietTimes(from, to, isTicked(quietDaysOff))))
        .map(quiet ->
            new AlertSettings(
                account,
                chosen(),
                isTicked(sound),
                isTicked(notice),
                isTicked(mail),
                isTicked(line),
                quiet));
  }

  private Set<AlertKind> chosen() {
    return (kinds == null ? List.<String>of() : kinds)
        .stream().flatMap(it -> AlertKind.called(it).stream()).collect(Collectors.toSet());
  }

  private static boolean isTicked(@Nullable Boolean box) {
    return Boolean.TRUE.equals(box);
  }

  /// As people in Thailand write it, or with a colon.
  private static Optional<LocalTime> time(@Nullable String typed) {
    try {
      return Optional.ofNullable(typed)
          .map(it -> LocalTime.parse(it.strip().replace('.', ':'), TIME));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }
}

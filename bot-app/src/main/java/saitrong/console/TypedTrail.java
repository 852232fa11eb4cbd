package saitrong.console;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import saitrong.content.ThaiDates;
import saitrong.shared.Digest;
import saitrong.staff.Account;
import saitrong.staff.TrailQuestion;
import saitrong.ticket.ReceiptNumber;

/// Which part of the trail somebody asked for, as it stands in the address. Nobody's name does.
///
/// @param who the tag of an account
/// @param number of a case, however it is written
/// @param before the row behind which to go on
record TypedTrail(
    @Nullable String day, @Nullable String who, @Nullable String number, @Nullable String before) {

  private static final Pattern ROW = Pattern.compile("[0-9A-Z]{26}");

  static String tag(Account account) {
    return Digest.of("trail of " + account.login().value()).substring(0, 12);
  }

  /// Of today, where nothing else is asked for.
  ///
  /// @param everybody of whom one may be meant
  TrailQuestion question(LocalDate today, List<Account> everybody) {
    var of = day(today);
    return new TrailQuestion(
        of.map(TypedTrail::begin).orElse(null),
        of.map(it -> begin(it.plusDays(1))).orElse(null),
        account(everybody),
        aCase().map(ReceiptNumber::toString).orElse(null),
        before != null && ROW.matcher(before).matches() ? before : null);
  }

  Optional<LocalDate> day(LocalDate today) {
    boolean isAnythingElse = !text(who).isEmpty() || !text(number).isEmpty();
    var typed = text(day);
    if (typed.isEmpty()) {
      return isAnythingElse ? Optional.empty() : Optional.of(today);
    }
    try {
      return Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException none) {
      return Optional.of(today);
    }
  }

  /// Whether what was typed is no number of a case.
  boolean isNoNumber() {
    return !text(number).isEmpty() && aCase().isEmpty();
  }

  private Optional<ReceiptNumber> aCase() {
    return ReceiptNumber.read(text(number));
  }

  private @Nullable String account(List<Account> everybody) {
    return everybody.stream()
        .filter(it -> tag(it).equals(who))
        .map(it -> it.login().value())
        .findFirst()
        .orElse(null);
  }

  private static Instant begin(LocalDate day) {
    return day.atStartOfDay(ThaiDates.ZONE).toInstant();
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}

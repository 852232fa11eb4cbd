package saitrong.alert;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import saitrong.shared.Once;
import saitrong.staff.Login;
import saitrong.store.Signal;

/// Tells somebody of the staff of something, once for each event, in the ways that they chose.
/// Several instances may see the same event, and again and again: the row decides.
public final class Alerts {

  /// There is something new; told with the login of whom it is for.
  public static final String SIGNAL = "alert";

  /// Longer than a case stays late before somebody sees to it, or it would be told anew.
  private static final Duration REMEMBERED = Duration.ofDays(120);

  private static final int MOST_KNOWN = 50_000;

  private final AlertRows rows;
  private final AlertChoices choices;
  private final Predicate<LocalDate> isWorkingDay;
  private final Consumer<Signal> signals;
  private final InstantSource clock;

  /// What was told already costs no look into the database.
  private final Cache<String, Boolean> known =
      Caffeine.newBuilder().maximumSize(MOST_KNOWN).build();

  Alerts(
      AlertRows rows,
      AlertChoices choices,
      Predicate<LocalDate> isWorkingDay,
      Consumer<Signal> signals,
      InstantSource clock) {
    this.rows = rows;
    this.choices = choices;
    this.isWorkingDay = isWorkingDay;
    this.signals = signals;
    this.clock = clock;
  }

  /// Something that happened.
  ///
  /// @param cause names it: the same is told once
  /// @param path of its page
  /// @param more the number of its case, if that may be named, or counts
  public record Event(AlertKind kind, String cause, String path, @Nullable String more) {}

  /// For whoever looks for what there is to tell, each time anew.
  Look look() {
    return new Look();
  }

  /// However much a look finds and for however many: what they chose is read once for all of it,
  /// and not at all where all of it was told before.
  final class Look {

    private final Once<Map<Login, AlertSettings>> chosen = new Once<>(choices::all);

    void tell(Login account, Event event) {
      wish(account, event)
          .ifPresent(it -> moment(it.quiet(), event.kind()).ifPresent(at -> keep(event, at, it)));
    }

    /// Whether they wish to be told of it, and were not.
    boolean isNews(Login account, Event event) {
      return wish(account, event).isPresent();
    }

    private Optional<AlertSettings> wish(Login account, Event event) {
      return isTold(account, event.cause())
          ? Optional.empty()
          : Optional.ofNullable(chosen.get().get(account)).filter(it -> it.wants(event.kind()));
    }
  }

  /// Absent where it is not to be told now, and is looked at again.
  private Optional<Instant> moment(QuietTimes quiet, AlertKind kind) {
    var now = clock.instant();
    var allowed = quiet.nextAllowed(now, isWorkingDay);
    return allowed.equals(now) || kind.isKept() ? Optional.of(allowed) : Optional.empty();
  }

  private void keep(Event event, Instant at, AlertSettings theirs) {
    var account = theirs.account();
    var id = id(account, event.cause());
    var alert = new Alert(id, account, event.kind(), at, event.path(), event.more());
    if (rows.insert(alert, theirs.isSent())) {
      signals.accept(new Signal(SIGNAL, account.value(), 0));
    }
    known.put(id, true);
  }

  /// As far as this instance knows.
  boolean isTold(Login account, String cause) {
    return known.getIfPresent(id(account, cause)) != null;
  }

  private static String id(Login account, String cause) {
    return account + " " + cause;
  }

  /// What a browser of theirs tells: nothing in quiet hours, and nothing where they want neither.
  public List<Alert> since(AlertSettings chosen, Instant after) {
    var now = clock.instant();
    boolean isSilent = !chosen.sound() && !chosen.notice();
    return isSilent || chosen.quiet().isQuiet(now, isWorkingDay)
        ? List.of()
        : rows.between(chosen.account(), after, now);
  }

  void forgetOld() {
    rows.forget(clock.instant().minus(REMEMBERED));
  }
}

package saitrong.alert.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import saitrong.alert.Alert;
import saitrong.shared.Language;
import saitrong.staff.Account;

/// What a browser that is switched on for it tells: of what kind, and where to look. Nobody's name,
/// and no words: a screen is seen by others.
@RestController
class AlertFeed {

  /// A computer that slept does not tell of the day before.
  private static final Duration OF_NOW = Duration.ofMinutes(15);

  /// What another instance wrote by a clock that is a little behind. The browser knows what it has
  /// told.
  private static final Duration AGAIN = Duration.ofSeconds(10);

  private final OwnAlerts own;
  private final InstantSource clock;

  AlertFeed(OwnAlerts own, InstantSource clock) {
    this.own = own;
    this.clock = clock;
  }

  /// @param now to be asked with next time
  record Feed(long now, boolean sound, boolean notice, List<Told> alerts) {}

  record Told(String id, String words, String path) {}

  /// @param after when it was asked before; absent for the first time, when it is told what of late
  ///   is not new to whoever has just come
  @GetMapping("/console/alerts")
  Feed feed(
      @AuthenticationPrincipal Account account,
      @RequestParam(required = false) @Nullable Long after,
      Locale locale) {
    var language = Language.of(locale.getLanguage());
    var chosen = own.of(account);
    var now = clock.instant();
    var since = since(after == null ? now : Instant.ofEpochMilli(after), now);
    var told = own.since(account, chosen, since).stream().map(it -> told(it, language)).toList();
    return new Feed(now.toEpochMilli(), chosen.sound(), chosen.notice(), told);
  }

  private static Instant since(Instant asked, Instant now) {
    var first = now.minus(OF_NOW);
    return asked.isBefore(first) ? first : asked.minus(AGAIN);
  }

  private static Told told(Alert alert, Language language) {
    return new Told(alert.id(), alert.kind().in(language), alert.path());
  }
}

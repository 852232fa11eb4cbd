package saitrong.console;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import saitrong.content.ThaiDates;
import saitrong.shared.Language;
import saitrong.staff.Account;

/// Who of the staff looked at what, or did it. Nothing can be changed here, or anywhere.
@Controller
class TrailDesk {

  static final String PATH = "/console/trail";

  private final StaffTrail trail;
  private final InstantSource clock;

  TrailDesk(StaffTrail trail, InstantSource clock) {
    this.trail = trail;
    this.clock = clock;
  }

  record Choice(String code, String label) {}

  /// @param what the short word for what was done
  /// @param more of it, as which roles somebody has now
  /// @param about what it was done to; empty where that is not for whoever reads
  record Line(String at, String by, String account, String what, String more, String about) {}

  @GetMapping(PATH)
  String show(
      @AuthenticationPrincipal Account account,
      @ModelAttribute("typed") TypedTrail typed,
      ServerWebExchange exchange,
      Model model) {
    var language = DeskLanguage.of(exchange);
    var today = clock.instant().atZone(ThaiDates.ZONE).toLocalDate();
    var everybody = trail.everybody(account);
    model.addAttribute("accounts", everybody.stream().map(TrailDesk::choice).toList());
    model.addAttribute("day", typed.day(today).map(LocalDate::toString).orElse(""));
    model.addAttribute("noNumber", typed.isNoNumber());
    var page =
        typed.isNoNumber()
            ? new StaffTrail.Page(List.of(), null)
            : trail.read(account, typed.question(today, everybody));
    model.addAttribute("rows", page.rows().stream().map(it -> line(it, language)).toList());
    model.addAttribute("older", older(typed, page.older(), today));
    return "console/trail";
  }

  private static Choice choice(Account account) {
    return new Choice(
        TypedTrail.tag(account), account.name() + " (" + account.login().value() + ")");
  }

  private static Line line(StaffTrail.Row row, Language language) {
    var entry = row.entry();
    var deed = entry.deed();
    return new Line(
        ThaiDates.briefMoment(entry.at().atZone(ThaiDates.ZONE), language),
        deed.by(),
        deed.account(),
        deed.did().replaceFirst(" .*", ""),
        deed.did().replaceFirst("\\S+ ?", ""),
        row.hidden() ? "" : deed.about());
  }

  private static @Nullable String older(
      TypedTrail typed, @Nullable String before, LocalDate today) {
    return before == null
        ? null
        : UriComponentsBuilder.fromPath(PATH)
            .queryParam("day", typed.day(today).map(LocalDate::toString).orElse(""))
            .queryParam("who", typed.who() == null ? "" : typed.who())
            .queryParam("number", typed.number() == null ? "" : typed.number())
            .queryParam("before", before)
            .encode()
            .toUriString();
  }
}

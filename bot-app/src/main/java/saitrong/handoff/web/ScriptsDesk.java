package saitrong.handoff.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import saitrong.staff.Account;

/// The forms on the page of a talk by which a script asks instead of its officer.
@Controller
class ScriptsDesk {

  private final DeskTalks talks;
  private final StartingScripts starting;
  private final RefusedForm refused;

  ScriptsDesk(DeskTalks talks, StartingScripts starting, RefusedForm refused) {
    this.talks = talks;
    this.starting = starting;
    this.refused = refused;
  }

  record Wanted(@Nullable String once, @Nullable String script) {}

  @PostMapping("/console/talks/{id}/script")
  String start(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @ModelAttribute("wanted") Wanted wanted,
      ServerWebExchange exchange,
      Locale locale,
      Model model) {
    var called = talks.glance(account, id);
    if (called.isEmpty()) {
      return refused.gone(id, exchange, model);
    }
    var talk = called.get();
    return starting
        .start(account, talk, wanted.once(), wanted.script())
        .map(why -> refused.because(why, account, id, exchange, locale, model))
        .orElse("redirect:" + TalkPage.path(talk));
  }

  @PostMapping("/console/talks/{id}/script-stop")
  String stop(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @ModelAttribute("wanted") Wanted wanted,
      ServerWebExchange exchange,
      Locale locale,
      Model model) {
    var called = talks.glance(account, id);
    if (called.isEmpty()) {
      return refused.gone(id, exchange, model);
    }
    var talk = called.get();
    return starting
        .stop(account, talk, wanted.once())
        .map(why -> refused.because(why, account, id, exchange, locale, model))
        .orElse("redirect:" + TalkPage.path(talk));
  }
}

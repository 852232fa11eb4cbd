package saitrong.handoff.web;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import saitrong.handoff.Talk;
import saitrong.shared.Language;
import saitrong.staff.Account;

/// The forms on the page of a talk by which a script asks instead of its officer.
@Controller
class ScriptsDesk {

  private final DeskTalks talks;
  private final StartingScripts starting;
  private final TalkPage page;

  ScriptsDesk(DeskTalks talks, StartingScripts starting, TalkPage page) {
    this.talks = talks;
    this.starting = starting;
    this.page = page;
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
    var talk = called(account, id);
    var refused = starting.start(account, talk, wanted.once(), wanted.script());
    return shown(refused, account, talk, exchange, locale, model);
  }

  @PostMapping("/console/talks/{id}/script-stop")
  String stop(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @ModelAttribute("wanted") Wanted wanted,
      ServerWebExchange exchange,
      Locale locale,
      Model model) {
    var talk = called(account, id);
    var refused = starting.stop(account, talk, wanted.once());
    return shown(refused, account, talk, exchange, locale, model);
  }

  private String shown(
      Optional<String> refused,
      Account account,
      Talk talk,
      ServerWebExchange exchange,
      Locale locale,
      Model model) {
    if (refused.isEmpty()) {
      return "redirect:" + TalkPage.path(talk);
    }
    exchange.getResponse().setStatusCode(HttpStatus.UNPROCESSABLE_CONTENT);
    model.addAttribute("refused", refused.get());
    page.fill(model, account, called(account, talk.id()), Language.of(locale.getLanguage()));
    return "handoff/talk";
  }

  private Talk called(Account account, String id) {
    return talks
        .glance(account, id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}

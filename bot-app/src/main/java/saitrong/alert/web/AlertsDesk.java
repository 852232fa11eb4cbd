package saitrong.alert.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ServerWebExchange;
import saitrong.staff.Account;

/// How somebody wants to be told: of what, in which ways, and when not.
@Controller
class AlertsDesk {

  private final OwnAlerts own;
  private final AlertsPage page;

  AlertsDesk(OwnAlerts own, AlertsPage page) {
    this.own = own;
    this.page = page;
  }

  @GetMapping(AlertsPage.PATH)
  String show(
      @AuthenticationPrincipal Account account,
      @RequestParam(required = false) @Nullable String kept,
      Model model) {
    return page.shown(account, kept, model);
  }

  @PostMapping(AlertsPage.PATH)
  String keep(
      @AuthenticationPrincipal Account account,
      @ModelAttribute("typed") TypedAlerts typed,
      ServerWebExchange exchange,
      Model model) {
    page.require(account, typed.once());
    var chosen = typed.of(account.login());
    if (chosen.isEmpty()) {
      exchange.getResponse().setStatusCode(HttpStatus.UNPROCESSABLE_CONTENT);
      model.addAttribute("refused", "alerts.refused.time");
      return page.shown(account, model);
    }
    own.keep(account, chosen.get());
    return "redirect:" + AlertsPage.PATH + "?kept=yes";
  }
}

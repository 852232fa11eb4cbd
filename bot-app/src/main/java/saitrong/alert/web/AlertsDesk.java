package saitrong.alert.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import saitrong.alert.AlertKind;
import saitrong.alert.AlertSettings;
import saitrong.staff.Account;
import saitrong.staff.OnceTokens;

/// How somebody wants to be told: of what, in which ways, and when not.
@Controller
class AlertsDesk {

  private static final String PAGE = "alert/alerts";

  private final OwnAlerts own;
  private final OnceTokens once;

  AlertsDesk(OwnAlerts own, OnceTokens once) {
    this.own = own;
    this.once = once;
  }

  @GetMapping("/console/account/alerts")
  String show(
      @AuthenticationPrincipal Account account,
      @RequestParam(required = false) @Nullable String kept,
      Model model) {
    model.addAttribute("kept", kept != null);
    return shown(account, own.of(account), model);
  }

  @PostMapping("/console/account/alerts")
  String keep(
      @AuthenticationPrincipal Account account,
      @ModelAttribute("typed") TypedAlerts typed,
      ServerWebExchange exchange,
      Model model) {
    if (once.read(typed.once(), about(account)).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, "no form of ours");
    }
    var chosen = typed.of(account.login());
    if (chosen.isEmpty()) {
      exchange.getResponse().setStatusCode(HttpStatus.UNPROCESSABLE_CONTENT);
      model.addAttribute("refused", "alerts.refused.time");
      return shown(account, own.of(account), model);
    }
    own.keep(account, chosen.get());
    return "redirect:/console/account/alerts?kept=yes";
  }

  private String shown(Account account, AlertSettings chosen, Model model) {
    model.addAttribute("chosen", chosen);
    model.addAttribute("kinds", Arrays.stream(AlertKind.values()).map(AlertKind::code).toList());
    model.addAttribute("wanted", chosen.kinds().stream().map(AlertKind::code).toList());
    model.addAttribute("once", once.fresh(about(account)));
    return PAGE;
  }

  private static String about(Account account) {
    return "alerts of " + account.login();
  }
}

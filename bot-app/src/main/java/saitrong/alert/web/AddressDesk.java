package saitrong.alert.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import saitrong.alert.MailAddresses.Asked;
import saitrong.staff.Account;

/// Somebody says where they get mail, proves it, and takes it back.
@Controller
class AddressDesk {

  private static final String BACK = "redirect:" + AlertsPage.PATH + "?kept=";

  private final OwnAddress own;
  private final AlertsPage page;

  AddressDesk(OwnAddress own, AlertsPage page) {
    this.own = own;
    this.page = page;
  }

  /// What somebody typed.
  record Typed(@Nullable String once, @Nullable String address, @Nullable String code) {

    String typedAddress() {
      return address == null ? "" : address;
    }

    String typedCode() {
      return code == null ? "" : code;
    }

    @Override
    public String toString() {
      return "Typed[***]";
    }
  }

  @PostMapping("/console/account/alerts/address")
  String ask(
      @AuthenticationPrincipal Account account,
      @ModelAttribute("mailing") Typed typed,
      ServerWebExchange exchange,
      Model model) {
    var form = page.require(account, typed.once());
    var asked = own.ask(account, form, typed.typedAddress());
    return asked == Asked.SENT ? BACK + "code-sent" : refused(why(asked), account, exchange, model);
  }

  private static String why(Asked asked) {
    return switch (asked) {
      case SENT, NOT_SENT -> "alerts.refused.not-sent";
      case NO_ADDRESS -> "alerts.refused.address";
      case TOO_SOON -> "alerts.refused.soon";
    };
  }

  private String refused(String why, Account account, ServerWebExchange exchange, Model model) {
    exchange.getResponse().setStatusCode(HttpStatus.UNPROCESSABLE_CONTENT);
    model.addAttribute("refused", why);
    return page.shown(account, model);
  }

  @PostMapping("/console/account/alerts/code")
  String confirm(
      @AuthenticationPrincipal Account account,
      @ModelAttribute("mailing") Typed typed,
      ServerWebExchange exchange,
      Model model) {
    var form = page.require(account, typed.once());
    return own.confirm(account, form, typed.typedCode())
        ? BACK + "address"
        : refused("alerts.refused.code", account, exchange, model);
  }

  @PostMapping("/console/account/alerts/no-address")
  String forget(@AuthenticationPrincipal Account account, @ModelAttribute("mailing") Typed typed) {
    page.require(account, typed.once());
    own.forget(account);
    return BACK + "no-address";
  }
}

package saitrong.console;

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
import saitrong.content.Contents;
import saitrong.staff.Account;
import saitrong.staff.OnceTokens;
import saitrong.staff.OwnPassword;
import saitrong.staff.SignIn;
import saitrong.staff.Signatures;
import saitrong.ticket.UnitNames;

/// Somebody's own account: who they are here, their password, and out everywhere.
@Controller
class AccountPage {

  private final OwnPassword passwords;
  private final SignIn signIn;
  private final Signatures signatures;
  private final OnceTokens once;
  private final Contents contents;

  AccountPage(
      OwnPassword passwords,
      SignIn signIn,
      Signatures signatures,
      OnceTokens once,
      Contents contents) {
    this.passwords = passwords;
    this.signIn = signIn;
    this.signatures = signatures;
    this.once = once;
    this.contents = contents;
  }

  @GetMapping("/console/account")
  String account(
      @AuthenticationPrincipal Account account,
      @RequestParam(required = false) @Nullable String chosen,
      @RequestParam(required = false) @Nullable String signed,
      @RequestParam(required = false) @Nullable String again,
      ServerWebExchange exchange,
      Model model) {
    model.addAttribute("chosen", chosen != null);
    model.addAttribute("signed", signed != null);
    model.addAttribute("again", again != null);
    return shown(account, exchange, model);
  }

  private String shown(Account account, ServerWebExchange exchange, Model model) {
    model.addAttribute("signature", signatures.of(account.login()).orElse(""));
    model.addAttribute("once", once.fresh(about(account)));
    var language = DeskLanguage.of(exchange);
    model.addAttribute("account", account);
    var names = new UnitNames(contents.active().directory());
    model.addAttribute(
        "units", account.units().stream().map(it -> names.of(it, language)).toList());
    model.addAttribute(
        "roles", account.roles().stream().sorted().map(it -> it.in(language)).toList());
    return "console/account";
  }

  private static String about(Account account) {
    return "account " + account.login();
  }

  private String form(Account account, @Nullable String token) {
    return once.read(token, about(account)).orElseThrow(AccountPage::notOurs);
  }

  private static ResponseStatusException notOurs() {
    return new ResponseStatusException(HttpStatus.FORBIDDEN, "no form of ours");
  }

  /// By which name they sign what they write to people.
  record Signing(@Nullable String once, @Nullable String signature) {}

  @PostMapping("/console/account/signature")
  String sign(
      @AuthenticationPrincipal Account account,
      @ModelAttribute("signing") Signing typed,
      ServerWebExchange exchange,
      Model model) {
    form(account, typed.once());
    if (signatures.choose(account, typed.signature() == null ? "" : typed.signature())) {
      return "redirect:/console/account?signed=yes";
    }
    exchange.getResponse().setStatusCode(HttpStatus.UNPROCESSABLE_CONTENT);
    model.addAttribute("unsigned", true);
    return shown(account, exchange, model);
  }

  /// What somebody typed.
  ///
  /// @param again the wanted one once more, for nobody sees what they type
  record Typed(@Nullable String once, String now, String wanted, String again) {

    @Override
    public String toString() {
      return "Typed[***]";
    }
  }

  @GetMapping("/console/password")
  String password(@AuthenticationPrincipal Account account, Model model) {
    model.addAttribute("first", account.mustChoosePassword());
    model.addAttribute("once", once.fresh(about(account)));
    return "console/password";
  }

  @PostMapping("/console/password")
  String choose(
      @AuthenticationPrincipal Account account,
      @ModelAttribute Typed typed,
      ServerWebExchange exchange,
      Model model) {
    var form = form(account, typed.once());
    if (!typed.wanted().equals(typed.again())) {
      return refused(account, model, "password.differ");
    }
    var cookies = new DeskCookies(exchange);
    var here = cookies.session().orElseThrow(AccountPage::notOurs);
    return switch (passwords.choose(account, here, form, typed.now(), typed.wanted())) {
      case OwnPassword.Choice.Done(var session) -> {
        cookies.keep(session);
        yield "redirect:/console/account?chosen=yes";
      }
      case OwnPassword.Choice.Wrong() -> refused(account, model, "password.wrong");
      case OwnPassword.Choice.TooWeak(var rule) -> {
        model.addAttribute("rule", rule.in(DeskLanguage.of(exchange)));
        yield password(account, model);
      }
    };
  }

  private String refused(Account account, Model model, String why) {
    model.addAttribute("why", why);
    return password(account, model);
  }

  /// Out on all devices.
  record Leaving(@Nullable String once) {}

  @PostMapping("/console/sign-out-everywhere")
  String everywhere(
      @AuthenticationPrincipal Account account,
      @ModelAttribute("leaving") Leaving typed,
      ServerWebExchange exchange) {
    form(account, typed.once());
    signIn.outEverywhere(account);
    new DeskCookies(exchange).forgetSession();
    return "redirect:" + WayToSignIn.OUT;
  }
}

package saitrong.handoff.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import saitrong.shared.Language;
import saitrong.staff.Account;
import saitrong.staff.OnceTokens;
import saitrong.staff.Snippets.Snippet;

/// An officer's page of their own texts.
@Controller
class SnippetsDesk {

  private static final String PATH = "/console/account/snippets";

  /// What the page may say of itself after a form.
  private static final Set<String> KEPT = Set.of("added", "changed", "removed");

  private final OwnSnippets own;
  private final OnceTokens once;

  SnippetsDesk(OwnSnippets own, OnceTokens once) {
    this.own = own;
    this.once = once;
  }

  /// What somebody typed.
  record Typed(@Nullable String once, @Nullable String title, @Nullable String words) {

    Snippet as(String id) {
      return new Snippet(id, typed(title), typed(words));
    }

    private static String typed(@Nullable String field) {
      return field == null ? "" : field.strip();
    }
  }

  @GetMapping(PATH)
  String show(
      @AuthenticationPrincipal Account account,
      @RequestParam(required = false) @Nullable String kept,
      Locale locale,
      Model model) {
    model.addAttribute("kept", Optional.ofNullable(kept).filter(KEPT::contains).orElse(null));
    return shown(account, locale, model);
  }

  /// The form's own id is the text's: sent twice it adds one.
  @PostMapping(PATH)
  String add(
      @AuthenticationPrincipal Account account,
      @ModelAttribute("typed") Typed typed,
      ServerWebExchange exchange,
      Locale locale,
      Model model) {
    var id = form(account, typed);
    return own.add(account, typed.as(id))
        .map(why -> refused(why, "", account, exchange, locale, model))
        .orElse("redirect:" + PATH + "?kept=added");
  }

  @PostMapping(PATH + "/{id}")
  String change(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @ModelAttribute("typed") Typed typed,
      ServerWebExchange exchange,
      Locale locale,
      Model model) {
    form(account, typed);
    return own.change(account, typed.as(id))
        .map(why -> refused(why, id, account, exchange, locale, model))
        .orElse("redirect:" + PATH + "?kept=changed");
  }

  @PostMapping(PATH + "/{id}/remove")
  String remove(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @ModelAttribute("removing") Typed typed) {
    form(account, typed);
    own.remove(account, id);
    return "redirect:" + PATH + "?kept=removed";
  }

  /// @param of which one it is about; empty for a new one
  private String refused(
      OwnSnippets.Refused why,
      String of,
      Account account,
      ServerWebExchange exchange,
      Locale locale,
      Model model) {
    exchange.getResponse().setStatusCode(HttpStatus.UNPROCESSABLE_CONTENT);
    model.addAttribute("refused", why);
    model.addAttribute("of", of);
    return shown(account, locale, model);
  }

  private String shown(Account account, Locale locale, Model model) {
    model.addAttribute("snippets", own.of(account));
    model.addAttribute(
        "variables", own.variables(account, Language.of(locale.getLanguage())).entrySet());
    model.addAttribute("once", once.fresh(about(account)));
    return "handoff/snippets";
  }

  private String form(Account account, Typed typed) {
    return once.read(typed.once(), about(account))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN, "no form of ours"));
  }

  private static String about(Account account) {
    return "snippets of " + account.login();
  }
}

package saitrong.alert.web;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import saitrong.alert.AlertKind;
import saitrong.staff.Account;
import saitrong.staff.OnceTokens;

/// What the page of alerts is filled with.
record AlertsPage(OwnAlerts own, OwnAddress address, OwnLine line, OnceTokens once) {

  static final String PATH = "/console/account/alerts";

  /// What the page may say of itself after a form.
  private static final Set<String> KEPT =
      Set.of("yes", "code-sent", "address", "no-address", "no-line");

  String shown(Account account, @Nullable String kept, Model model) {
    model.addAttribute("kept", kept != null && KEPT.contains(kept) ? "alerts.kept." + kept : null);
    return shown(account, model);
  }

  String shown(Account account, Model model) {
    var chosen = own.of(account);
    model.addAttribute("chosen", chosen);
    model.addAttribute("kinds", Arrays.stream(AlertKind.values()).map(AlertKind::code).toList());
    model.addAttribute("wanted", chosen.kinds().stream().map(AlertKind::code).toList());
    model.addAttribute("mailIsOn", address.isOn(account));
    model.addAttribute("address", address.of(account));
    model.addAttribute("linked", line.of(account).isPresent());
    model.addAttribute("once", once.fresh(about(account)));
    return "alert/alerts";
  }

  /// The form must be one of theirs.
  ///
  /// @return its id
  String require(Account account, @Nullable String token) {
    return once.read(token, about(account))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN, "no form of ours"));
  }

  private static String about(Account account) {
    return "alerts of " + account.login();
  }
}

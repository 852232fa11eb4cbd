package saitrong.alert.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import saitrong.staff.Account;

/// Somebody links their chat with their account, by a code that they type there, and unlinks it.
@Controller
class LineDesk {

  private final OwnLine own;
  private final AlertsPage page;

  LineDesk(OwnLine own, AlertsPage page) {
    this.own = own;
    this.page = page;
  }

  /// Sent twice it shows the same code; another page shows another, and the first is worth nothing.
  @PostMapping("/console/account/alerts/line-code")
  String code(
      @AuthenticationPrincipal Account account,
      @ModelAttribute("linking") AddressDesk.Typed typed,
      Model model) {
    var form = page.require(account, typed.once());
    model.addAttribute("lineCode", own.freshCode(account, form));
    return page.shown(account, model);
  }

  @PostMapping("/console/account/alerts/no-line")
  String unlink(
      @AuthenticationPrincipal Account account,
      @ModelAttribute("linking") AddressDesk.Typed typed) {
    page.require(account, typed.once());
    own.unlink(account);
    return "redirect:" + AlertsPage.PATH + "?kept=no-line";
  }
}

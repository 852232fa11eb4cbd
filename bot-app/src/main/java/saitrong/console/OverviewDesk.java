package saitrong.console;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ServerWebExchange;
import saitrong.shared.Digest;
import saitrong.staff.Account;
import saitrong.staff.Role;

/// How the helpdesk is, in counts: the first page of the desk.
@Controller
class OverviewDesk {

  private final Overviews overviews;

  OverviewDesk(Overviews overviews) {
    this.overviews = overviews;
  }

  @GetMapping("/console")
  @Nullable String overview(
      @AuthenticationPrincipal Account account,
      @RequestParam(required = false) @Nullable String seen,
      ServerWebExchange exchange,
      Model model) {
    var said =
        new OverviewPage(DeskLanguage.of(exchange), account.is(Role.ADMIN)).of(overviews.now());
    var now = Digest.of(said.toString());
    if (now.equals(seen)) {
      exchange.getResponse().setStatusCode(HttpStatus.NO_CONTENT);
      return null;
    }
    model.addAttribute("seen", now);
    model.addAttribute("state", said.state());
    model.addAttribute("sections", said.sections());
    model.addAttribute("lists", Door.CASES.opensTo(account));
    return "console/overview";
  }
}

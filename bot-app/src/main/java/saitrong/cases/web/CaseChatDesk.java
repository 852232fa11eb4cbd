package saitrong.cases.web;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import saitrong.shared.Language;
import saitrong.staff.Account;

/// What was said in the chat around a case: within its page when somebody asks for it, and a page
/// of its own without scripts.
@Controller
class CaseChatDesk {

  private final CaseChat chat;

  CaseChatDesk(CaseChat chat) {
    this.chat = chat;
  }

  @GetMapping("/console/cases/{year}/{number}/chat")
  String show(
      @AuthenticationPrincipal Account account,
      @PathVariable int year,
      @PathVariable int number,
      ServerWebExchange exchange,
      Locale locale,
      Model model) {
    var receipt = CaseDesk.receipt(year, number);
    var lines =
        chat.read(account, receipt, Language.of(locale.getLanguage()))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("number", receipt.toString());
    model.addAttribute("path", CaseListDesk.path(receipt));
    model.addAttribute("lines", lines);
    boolean isPart = exchange.getRequest().getHeaders().containsHeader("HX-Request");
    model.addAttribute("part", isPart);
    return isPart ? "cases/chat :: chat" : "cases/chat";
  }
}

package saitrong.cases.web;

import java.time.InstantSource;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import saitrong.shared.Language;
import saitrong.staff.Account;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Ticket;

/// Papers of a case, on A4: ใบรับเรื่อง for whoever brought it, แฟ้มเรื่อง for the shelf.
@Controller
class PrintDesk {

  private final DeskCases cases;
  private final CasePage page;
  private final ReceiptPage receipt;
  private final InstantSource clock;

  PrintDesk(DeskCases cases, CasePage page, ReceiptPage receipt, InstantSource clock) {
    this.cases = cases;
    this.page = page;
    this.receipt = receipt;
    this.clock = clock;
  }

  @GetMapping("/console/cases/{year}/{number}/receipt")
  String receipt(
      @AuthenticationPrincipal Account account,
      @PathVariable int year,
      @PathVariable int number,
      Locale locale,
      Model model) {
    var ticket = ticket(account, year, number);
    receipt.fill(model, ticket, Language.of(locale.getLanguage()), clock.instant());
    model.addAttribute("path", CaseListDesk.path(ticket.number()));
    return "cases/receipt";
  }

  @GetMapping("/console/cases/{year}/{number}/papers")
  String papers(
      @AuthenticationPrincipal Account account,
      @PathVariable int year,
      @PathVariable int number,
      Locale locale,
      Model model) {
    var language = Language.of(locale.getLanguage());
    page.fill(model, ticket(account, year, number), false, false, language);
    model.addAttribute("printed", new CaseDeskWords(language).moment(clock.instant()));
    model.addAttribute("by", account.name());
    return "cases/papers";
  }

  private Ticket ticket(Account account, int year, int number) {
    return ReceiptNumber.read(number + "/" + year)
        .flatMap(it -> cases.print(account, it))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}

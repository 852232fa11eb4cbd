package saitrong.cases.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import saitrong.content.Contents;
import saitrong.shared.Language;
import saitrong.staff.Account;

/// What else the requester of a case, or their organisation, brought.
@Controller
class OthersDesk {

  private final DeskCases cases;
  private final Contents contents;

  OthersDesk(DeskCases cases, Contents contents) {
    this.cases = cases;
    this.contents = contents;
  }

  @GetMapping("/console/cases/{year}/{number}/others")
  String show(
      @AuthenticationPrincipal Account account,
      @PathVariable int year,
      @PathVariable int number,
      Locale locale,
      Model model) {
    var receipt = CaseDesk.receipt(year, number);
    var others =
        cases
            .others(account, receipt)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var writer = new ListWriter(contents.active(), Language.of(locale.getLanguage()));
    model.addAttribute("number", receipt.toString());
    model.addAttribute("path", CaseListDesk.path(receipt));
    model.addAttribute("person", rows(others.person(), writer));
    model.addAttribute("organisation", rows(others.organisation(), writer));
    return "cases/others";
  }

  private static List<ListWriter.Row> rows(List<CaseLists.Line> lines, ListWriter writer) {
    return lines.stream().map(it -> writer.row(it, Set.of())).toList();
  }
}

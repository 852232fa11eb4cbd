package saitrong.cases.web;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import saitrong.content.Contents;
import saitrong.shared.Language;
import saitrong.staff.Account;
import saitrong.ticket.DueCase;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.StateNames;
import saitrong.ticket.Stay;

/// The lists of cases.
@Controller
class CaseListDesk {

  private final DeskCases cases;
  private final Contents contents;

  CaseListDesk(DeskCases cases, Contents contents) {
    this.cases = cases;
    this.contents = contents;
  }

  /// A row of a list: no words of anybody.
  record Row(
      String number,
      String path,
      String state,
      String kind,
      String due,
      String with,
      String received,
      boolean late,
      boolean confidential,
      boolean news) {}

  @GetMapping("/console/cases")
  String list(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "open") String view,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(required = false) @Nullable String opened,
      Locale locale,
      Model model) {
    var wanted = ReceiptNumber.read(number);
    if (wanted.isPresent()) {
      return "redirect:" + path(wanted.get());
    }
    var language = Language.of(locale.getLanguage());
    var chosen = View.called(view);
    var lines = cases.list(account, chosen);
    model.addAttribute("rows", lines.lines().stream().map(it -> row(it, language)).toList());
    model.addAttribute("more", lines.more());
    model.addAttribute("views", Arrays.stream(View.values()).map(View::code).toList());
    model.addAttribute("view", chosen.code());
    model.addAttribute("number", number);
    model.addAttribute("mayWork", DeskCases.mayWork(account));
    model.addAttribute(
        "opened",
        opened == null ? null : ReceiptNumber.read(opened).map(Object::toString).orElse(null));
    return "cases/list";
  }

  static String path(ReceiptNumber number) {
    return "/console/cases/%d/%05d".formatted(number.year(), number.number());
  }

  private Row row(DeskCases.Line line, Language language) {
    var ticket = line.ticket();
    var words = new CaseDeskWords(language);
    var names = new StateNames(contents.active().profile().caseStates());
    return new Row(
        ticket.number().toString(),
        path(ticket.number()),
        names.of(ticket, language),
        contents.active().kindName(ticket.kind(), language),
        line.due().map(words::due).orElse(""),
        Stay.name(ticket.holder()),
        words.moment(ticket.received().at()),
        line.due().filter(CaseListDesk::isLate).isPresent(),
        ticket.confidential(),
        ticket.hasNews());
  }

  private static boolean isLate(DueCase due) {
    return due instanceof DueCase.Promised promised && promised.late();
  }
}

package saitrong.cases.web;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ServerWebExchange;
import saitrong.content.Contents;
import saitrong.shared.Language;
import saitrong.staff.Account;
import saitrong.staff.OnceTokens;
import saitrong.ticket.Colleagues;
import saitrong.ticket.DueCase;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.SaidWhere;
import saitrong.ticket.StateNames;
import saitrong.ticket.Stay;

/// The lists of cases.
@Controller
class CaseListDesk {

  private final DeskCases cases;
  private final Contents contents;
  private final CasePage page;
  private final OnceTokens once;

  CaseListDesk(DeskCases cases, Contents contents, CasePage page, OnceTokens once) {
    this.cases = cases;
    this.contents = contents;
    this.page = page;
    this.once = once;
  }

  /// A row of a list: no words of anybody.
  ///
  /// @param events how many it has, for the form to say what was seen
  /// @param draft whether one waits for its head or was returned; empty where neither is so
  /// @param where in it stands what was looked for; empty where nothing was
  record Row(
      String number,
      int events,
      String path,
      String state,
      String kind,
      String due,
      String with,
      String received,
      boolean late,
      boolean confidential,
      boolean news,
      String draft,
      String where) {}

  @GetMapping("/console/cases")
  String list(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "open") String view,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String with,
      @RequestParam(name = "page", defaultValue = "1") int at,
      @RequestParam(required = false) @Nullable String opened,
      Locale locale,
      Model model) {
    var typed = ReceiptNumber.read(number);
    if (typed.isPresent()) {
      return "redirect:" + path(typed.get());
    }
    var language = Language.of(locale.getLanguage());
    var chosen = View.called(view);
    var wanted = new Wanted(chosen, with, at);
    var found = cases.list(account, wanted);
    var rows = found.lines().stream().map(it -> row(it, Set.of(), language)).toList();
    fill(model, account, rows);
    model.addAttribute("view", chosen.code());
    model.addAttribute("page", found);
    model.addAttribute("at", wanted.page());
    model.addAttribute("number", number);
    model.addAttribute("with", with);
    model.addAttribute(
        "opened",
        opened == null ? null : ReceiptNumber.read(opened).map(Object::toString).orElse(null));
    return "cases/list";
  }

  /// What is looked for may be a name, so it stands in no address: the form is sent, and whoever
  /// goes back is at their list again. A whole number leads to its case.
  @PostMapping("/console/cases")
  String find(
      @AuthenticationPrincipal Account account,
      @ModelAttribute("typed") TypedSearch typed,
      ServerWebExchange exchange,
      Locale locale,
      Model model) {
    var sought = typed.sought();
    var number = sought.number().filter(it -> cases.has(account, it));
    number.ifPresent(it -> lead(exchange, path(it)));
    boolean isNothing = number.isPresent() || sought.isTooShort();
    var found = isNothing ? DeskCases.Hits.NONE : cases.find(account, sought);
    var language = Language.of(locale.getLanguage());
    var rows = found.hits().stream().map(it -> row(it.line(), it.where(), language)).toList();
    fill(model, account, rows);
    model.addAttribute("more", found.more());
    model.addAttribute("found", sought.isTooShort() ? "short" : rows.isEmpty() ? "none" : "some");
    return "cases/list";
  }

  /// A part of a page cannot be led elsewhere; the page that asked for it can.
  private static void lead(ServerWebExchange exchange, String path) {
    var response = exchange.getResponse();
    if (exchange.getRequest().getHeaders().containsHeader("HX-Request")) {
      response.getHeaders().set("HX-Redirect", path);
    } else {
      response.setStatusCode(HttpStatus.SEE_OTHER);
      response.getHeaders().setLocation(URI.create(path));
    }
  }

  private void fill(Model model, Account account, List<Row> rows) {
    model.addAttribute("once", once.fresh(SeveralDesk.SEVERAL));
    model.addAttribute("colleagues", page.colleagues().map(Colleagues::named).orElse(List.of()));
    model.addAttribute("rows", rows);
    model.addAttribute("views", Arrays.stream(View.values()).map(View::code).toList());
    model.addAttribute("mayWork", DeskCases.mayWork(account));
  }

  static String path(ReceiptNumber number) {
    return "/console/cases/%d/%05d".formatted(number.year(), number.number());
  }

  private Row row(CaseLists.Line line, Set<SaidWhere> where, Language language) {
    var ticket = line.ticket();
    var words = new CaseDeskWords(language);
    var names = new StateNames(contents.active().profile().caseStates());
    return new Row(
        ticket.number().toString(),
        ticket.events().size(),
        path(ticket.number()),
        names.of(ticket, language),
        contents.active().kindName(ticket.kind(), language),
        line.due().map(words::due).orElse(""),
        Stay.name(ticket.holder()),
        words.moment(ticket.received().at()),
        line.due().filter(CaseListDesk::isLate).isPresent(),
        ticket.confidential(),
        ticket.hasNews(),
        ticket.draft().isPresent() ? "waiting" : ticket.isDraftReturned() ? "returned" : "",
        where.stream().map(it -> it.in(language)).collect(Collectors.joining(" · ")));
  }

  private static boolean isLate(DueCase due) {
    return due instanceof DueCase.Promised promised && promised.late();
  }
}

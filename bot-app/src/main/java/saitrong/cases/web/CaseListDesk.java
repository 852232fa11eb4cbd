package saitrong.cases.web;

import java.net.URI;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
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
import saitrong.cases.web.CasePage.Choice;
import saitrong.content.Contents;
import saitrong.content.MatterKinds;
import saitrong.shared.Language;
import saitrong.staff.Account;
import saitrong.staff.OnceTokens;
import saitrong.ticket.Channel;
import saitrong.ticket.Colleagues;
import saitrong.ticket.Holder;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.State;

/// The lists of cases.
@Controller
class CaseListDesk {

  private final DeskLists lists;
  private final DeskSteps steps;
  private final Contents contents;
  private final CasePage page;
  private final OnceTokens once;
  private final InstantSource clock;

  CaseListDesk(
      DeskLists lists,
      DeskSteps steps,
      Contents contents,
      CasePage page,
      OnceTokens once,
      InstantSource clock) {
    this.lists = lists;
    this.steps = steps;
    this.contents = contents;
    this.page = page;
    this.once = once;
    this.clock = clock;
  }

  @GetMapping("/console/cases")
  String list(
      @AuthenticationPrincipal Account account,
      @ModelAttribute("asked") TypedList asked,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(required = false) @Nullable String opened,
      @RequestParam(defaultValue = "false") boolean give,
      Locale locale,
      Model model) {
    var typed = ReceiptNumber.read(number);
    if (typed.isPresent() && lists.has(account, typed.get())) {
      return "redirect:" + path(typed.get());
    }
    model.addAttribute("unknown", typed.map(Object::toString).orElse(null));
    var language = Language.of(locale.getLanguage());
    var wanted = asked.wanted(clock.instant());
    var found = lists.list(account, wanted);
    var writer = new ListWriter(contents.active(), language);
    fill(model, account, found.lines().stream().map(it -> writer.row(it, Set.of())).toList());
    fill(model, wanted, language);
    model.addAttribute("page", found);
    model.addAttribute("number", number);
    model.addAttribute("giving", give && found.with().isPresent() && CaseLock.mayWork(account));
    model.addAttribute("forNobody", opened != null && steps.giving().isNobodyAssigned());
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
    var number = sought.number().filter(it -> lists.has(account, it));
    number.ifPresent(it -> lead(exchange, path(it)));
    boolean isNothing = number.isPresent() || sought.isTooShort();
    var found = isNothing ? DeskLists.Hits.NONE : lists.find(account, sought);
    var language = Language.of(locale.getLanguage());
    var writer = new ListWriter(contents.active(), language);
    var rows = found.hits().stream().map(it -> writer.row(it.line(), it.where())).toList();
    var usual = new Wanted(View.OPEN, "", Sifting.NONE, Order.DUE, 1);
    model.addAttribute("ways", ways(usual));
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

  private void fill(Model model, Account account, List<ListWriter.Row> rows) {
    model.addAttribute("once", once.fresh(SeveralDesk.SEVERAL));
    model.addAttribute("colleagues", names());
    model.addAttribute("rows", rows);
    model.addAttribute("sorted", false);
    model.addAttribute("mayWork", CaseLock.mayWork(account));
  }

  /// To whom cases can be forwarded or given.
  private List<String> names() {
    var colleagues = page.colleagues();
    return Stream.concat(
            colleagues.map(Colleagues::named).orElse(List.of()).stream(),
            steps.giving().recipients(colleagues).named().stream())
        .distinct()
        .toList();
  }

  /// A way to another list, or to the same in another order.
  record Way(String code, String path) {}

  private static List<Way> ways(Wanted wanted) {
    return Arrays.stream(View.values())
        .map(it -> new Way(it.code(), wanted.path(it, wanted.order(), 1)))
        .toList();
  }

  private void fill(Model model, Wanted wanted, Language language) {
    model.addAttribute("ways", ways(wanted));
    model.addAttribute("view", wanted.view().code());
    model.addAttribute("with", wanted.with());
    model.addAttribute("at", wanted.page());
    model.addAttribute("sift", wanted.sifting());
    model.addAttribute("order", wanted.order().code());
    model.addAttribute("sorted", wanted.isSorted());
    model.addAttribute("file", wanted.filePath());
    model.addAttribute("before", wanted.path(wanted.view(), wanted.order(), wanted.page() - 1));
    model.addAttribute("next", wanted.path(wanted.view(), wanted.order(), wanted.page() + 1));
    model.addAttribute(
        "orders",
        Arrays.stream(Order.values())
            .map(it -> new Way(it.code(), wanted.path(wanted.view(), it, 1)))
            .toList());
    model.addAttribute("kinds", kinds(language));
    model.addAttribute("units", units(language));
    model.addAttribute(
        "states",
        Arrays.stream(State.values()).map(it -> new Choice(it.code(), it.in(language))).toList());
    model.addAttribute(
        "channels",
        Arrays.stream(Channel.values()).map(it -> new Choice(it.code(), it.in(language))).toList());
  }

  static String path(ReceiptNumber number) {
    return "/console/cases/%d/%05d".formatted(number.year(), number.number());
  }

  private List<Choice> kinds(Language language) {
    var serving = contents.active();
    return MatterKinds.of(serving).names().stream()
        .map(it -> new Choice(it, serving.kindName(it, language)))
        .toList();
  }

  /// Those of the directory.
  private List<Choice> units(Language language) {
    var directory = contents.active().directory();
    return directory == null
        ? List.of()
        : directory.units().stream()
            .map(it ->
                new Choice(lists.tag(new Holder.Unit(it.name().th())), it.name().in(language)))
            .toList();
  }
}

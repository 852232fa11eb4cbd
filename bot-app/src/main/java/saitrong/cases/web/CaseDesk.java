package saitrong.cases.web;

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
import saitrong.ticket.Moving;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Sent;
import saitrong.ticket.StepKind;
import saitrong.ticket.Ticket;

/// The page of a case, and the steps that are sent from it.
@Controller
class CaseDesk {

  private static final String APPROVE = "approve";

  /// Forms that take the name which the directory suggests.
  private static final Set<String> FILLED = Set.of(StepKind.GIVE.code(), StepKind.FORWARD.code());

  private final DeskCases cases;
  private final DeskSteps steps;
  private final CasePage page;
  private final OnceTokens once;

  CaseDesk(DeskCases cases, DeskSteps steps, CasePage page, OnceTokens once) {
    this.cases = cases;
    this.steps = steps;
    this.page = page;
    this.once = once;
  }

  @GetMapping("/console/cases/{year}/{number}")
  String show(
      @AuthenticationPrincipal Account account,
      @PathVariable int year,
      @PathVariable int number,
      @RequestParam(required = false) @Nullable String done,
      ServerWebExchange exchange,
      @RequestParam(defaultValue = "") String fill,
      Locale locale,
      Model model) {
    var language = Language.of(locale.getLanguage());
    Optional.ofNullable(done)
        .flatMap(StepKind::called)
        .ifPresent(kind -> model.addAttribute("done", kind.in(language)));
    model.addAttribute("opened", "opened".equals(done));
    model.addAttribute("approved", APPROVE.equals(done));
    return ReceiptNumber.read(number + "/" + year)
        .flatMap(it -> cases.read(account, it))
        .map(it -> {
          done(it, done, language).ifPresent(said -> model.addAttribute("stoodIn", said));
          return shown(account, it, fill, language, model);
        })
        .orElseGet(() -> none(exchange));
  }

  /// Who has it now instead of whom it was meant for.
  private static Optional<String> done(Ticket ticket, @Nullable String done, Language language) {
    return ticket.moves().reversed().stream()
        .findFirst()
        .filter(it -> it.kind().code().equals(done))
        .flatMap(
            it -> StandsIn.of(it).map(instead -> instead.done(it.kind().in(language), language)));
  }

  /// With the one whom the directory names in a form, where that is asked for.
  private String shown(
      Account account, Ticket ticket, String fill, Language language, Model model) {
    var page = shown(account, ticket, language, model);
    if (FILLED.contains(fill) && model.getAttribute("suggested") instanceof Suggested suggested) {
      model.addAttribute("open", fill);
      model.addAttribute("fill", fill);
      model.addAttribute("typed", TypedStep.filledWith(suggested.name()));
    }
    return page;
  }

  /// Also where there is one that is not for them.
  private static String none(ServerWebExchange exchange) {
    exchange.getResponse().setStatusCode(HttpStatus.NOT_FOUND);
    return "cases/none";
  }

  private String shown(Account account, Ticket ticket, Language language, Model model) {
    page.fill(
        model, ticket, CaseLock.mayWork(account), steps.reviews().isFor(account, ticket), language);
    model.addAttribute("twins", cases.like(account, ticket).stream().map(CaseDesk::link).toList());
    var merged = cases.merged(account, ticket);
    boolean worksOnIt = CaseLock.mayWork(account);
    model.addAttribute("files", worksOnIt && steps.results().isPossible(ticket));
    model.addAttribute("mostOfAFile", FileOfResult.MOST_BYTES);
    model.addAttribute("enclosed", worksOnIt ? steps.results().link(ticket).orElse(null) : null);
    model.addAttribute("into", merged.into().map(CaseDesk::link).orElse(null));
    model.addAttribute("from", merged.from().stream().map(CaseDesk::link).toList());
    model.addAttribute("suggested", page.suggested(ticket, language).orElse(null));
    model.addAttribute("mayGive", steps.mayGive(account, ticket));
    model.addAttribute("recipients", steps.giving().recipients(page.colleagues()).named());
    model.addAttribute("once", once.fresh(ticket.number().toString()));
    return "cases/case";
  }

  @PostMapping("/console/cases/{year}/{number}/{step}")
  String take(
      @AuthenticationPrincipal Account account,
      @PathVariable int year,
      @PathVariable int number,
      @PathVariable String step,
      @ModelAttribute("typed") TypedStep typed,
      ServerWebExchange exchange,
      Locale locale,
      Model model) {
    var receipt = receipt(year, number);
    var kind = StepKind.called(step).orElseThrow(CaseDesk::notThere);
    var language = Language.of(locale.getLanguage());
    return answered(
        exchange,
        account,
        receipt,
        kind.code(),
        taken(account, receipt, kind, typed),
        typed,
        language,
        model);
  }

  /// A head sends a draft as it is.
  @PostMapping("/console/cases/{year}/{number}/approve")
  String approve(
      @AuthenticationPrincipal Account account,
      @PathVariable int year,
      @PathVariable int number,
      @ModelAttribute("typed") TypedStep typed,
      ServerWebExchange exchange,
      Locale locale,
      Model model) {
    var receipt = receipt(year, number);
    var taken = steps.approve(account, receipt, new Sent(onceOf(typed, receipt), typed.seen()));
    return answered(
        exchange,
        account,
        receipt,
        APPROVE,
        taken,
        typed,
        Language.of(locale.getLanguage()),
        model);
  }

  private String answered(
      ServerWebExchange exchange,
      Account account,
      ReceiptNumber receipt,
      String step,
      Taken taken,
      TypedStep typed,
      Language language,
      Model model) {
    if (taken instanceof Taken.Moved(Moving.Done _)) {
      return "redirect:" + CaseListDesk.path(receipt) + "?done=" + step;
    }
    if (taken instanceof Taken.Moved(Moving.NoSuchCase())) {
      return none(exchange);
    }
    exchange.getResponse().setStatusCode(HttpStatus.UNPROCESSABLE_CONTENT);
    model.addAttribute("refused", page.refusal(taken, language));
    model.addAttribute("open", step);
    boolean isUnlisted = taken instanceof Taken.NotListed;
    model.addAttribute("unlisted", isUnlisted || typed.isMeant());
    boolean isBehind = taken instanceof Taken.BehindThePromise;
    model.addAttribute("behind", isBehind || typed.isLate());
    model.addAttribute(
        "standIn", taken instanceof Taken.Away(var instead) ? instead.code() : typed.standIn());
    return cases
        .read(account, receipt)
        .map(it -> shown(account, it, language, model))
        .orElseGet(() -> none(exchange));
  }

  private Taken taken(Account account, ReceiptNumber number, StepKind kind, TypedStep typed) {
    var id = onceOf(typed, number);
    var colleagues = page.colleagues();
    var file = kind == StepKind.COMPLETE ? Upload.of(typed.file()) : Optional.<Upload>empty();
    if (file.isPresent()) {
      var sent = new Sent(id, typed.seen());
      return steps.complete(account, number, FormText.said(typed.words()), sent, file.get());
    }
    return steps.take(
        account,
        number,
        typed.of(kind, colleagues, page.states()),
        new Sent(id, typed.seen()),
        steps.giving().recipients(colleagues),
        typed.sure());
  }

  private String onceOf(TypedStep typed, ReceiptNumber number) {
    return once.read(typed.once(), number.toString())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN, "no form of ours"));
  }

  private static CasePage.Choice link(ReceiptNumber number) {
    return new CasePage.Choice(CaseListDesk.path(number), number.toString());
  }

  static ReceiptNumber receipt(int year, int number) {
    return ReceiptNumber.read(number + "/" + year).orElseThrow(CaseDesk::notThere);
  }

  private static ResponseStatusException notThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}

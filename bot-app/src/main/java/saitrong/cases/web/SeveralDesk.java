package saitrong.cases.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import saitrong.cases.Recipients;
import saitrong.shared.Language;
import saitrong.staff.Account;
import saitrong.staff.OnceTokens;
import saitrong.ticket.Moving;
import saitrong.ticket.Sent;
import saitrong.ticket.StepKind;

/// One step for several cases of a list: each is weighed by itself, and the page says of each what
/// became of it.
@Controller
class SeveralDesk {

  /// What the form is for.
  static final String SEVERAL = "several cases";

  /// What has the same words for each: nothing that is told to a requester in words of its own.
  static final Set<StepKind> STEPS =
      Set.of(StepKind.ACCEPT, StepKind.BEGIN, StepKind.GIVE, StepKind.FORWARD);

  private final DeskSteps steps;
  private final CasePage page;
  private final OnceTokens once;

  SeveralDesk(DeskSteps steps, CasePage page, OnceTokens once) {
    this.steps = steps;
    this.page = page;
    this.once = once;
  }

  /// @param why it was left as it is; empty where it was done
  /// @param instead who has it instead of whom it was meant for; empty where they have it
  /// @param late whoever has it would be done behind the day that was promised; empty where not
  record Outcome(String number, String path, String why, String instead, String late) {}

  /// The same once more for somebody else, of whom the name that was typed reminds.
  ///
  /// @param chosen those that were left for that name, as the list would send them
  record Again(String to, List<String> chosen) {}

  @PostMapping("/console/cases/several")
  String take(
      @AuthenticationPrincipal Account account,
      @ModelAttribute("typed") TypedSeveral typed,
      Locale locale,
      Model model) {
    var form = once.read(typed.once(), SEVERAL).orElseThrow(() -> forbidden("no form of ours"));
    var kind =
        StepKind.called(typed.step() == null ? "" : typed.step())
            .filter(STEPS::contains)
            .orElseThrow(() -> forbidden("no such step"));
    var language = Language.of(locale.getLanguage());
    var done = new ArrayList<Outcome>();
    var left = new ArrayList<Outcome>();
    var meant = new LinkedHashMap<String, List<String>>();
    var recipients = steps.giving().recipients(page.colleagues());
    for (var one : typed.cases()) {
      var taken = taken(account, form, kind, typed, one, recipients);
      var outcome = outcome(one, taken, language);
      (outcome.why().isEmpty() ? done : left).add(outcome);
      nearest(taken)
          .ifPresent(it -> meant.computeIfAbsent(it, _ -> new ArrayList<>()).add(one.written()));
    }
    model.addAttribute(
        "again",
        meant.entrySet().stream().map(it -> new Again(it.getKey(), it.getValue())).toList());
    model.addAttribute("code", kind.code());
    model.addAttribute("step", kind.in(language));
    model.addAttribute("done", done);
    model.addAttribute("left", left);
    return "cases/several";
  }

  private Taken taken(
      Account account,
      String form,
      StepKind kind,
      TypedSeveral typed,
      TypedSeveral.Chosen one,
      Recipients recipients) {
    return steps.take(
        account,
        one.number(),
        typed.of(one).of(kind, recipients.colleagues(), page.states()),
        Sent.aboutOneOfMany(form, one.number(), typed.what(kind), one.seen()),
        recipients,
        Sure.OF_SEVERAL);
  }

  private Outcome outcome(TypedSeveral.Chosen one, Taken taken, Language language) {
    return new Outcome(
        one.number().toString(),
        CaseListDesk.path(one.number()),
        why(taken, language),
        instead(taken, language),
        late(taken, language));
  }

  private static String instead(Taken taken, Language language) {
    return taken instanceof Taken.Moved(Moving.Done(var ticket))
        ? StandsIn.of(ticket.moves().getLast())
            .map(it -> it.done(ticket.moves().getLast().kind().in(language), language))
            .orElse("")
        : "";
  }

  private String late(Taken taken, Language language) {
    return taken instanceof Taken.Moved(Moving.Done(var ticket))
        ? Forwarding.promisedBefore(ticket, page.tickets())
            .map(new CaseDeskWords(language)::isBehind)
            .orElse("")
        : "";
  }

  private static Optional<String> nearest(Taken taken) {
    if (taken instanceof Taken.NotListed(_, var listed)) {
      return listed;
    }
    return taken instanceof Taken.NotOfTheOffice(_, var nearest) ? nearest : Optional.empty();
  }

  /// As on the page of a case, but for what only that page has to go on with.
  private String why(Taken taken, Language language) {
    var words = new CaseDeskWords(language);
    return switch (taken) {
      case Taken.Moved(Moving.NoSuchCase()) ->
          words.say("ไม่พบเรื่องนี้", "There is no such case.");
      case Taken.NotListed(var name, var nearest) -> words.notListedForSeveral(name, nearest);
      case Taken.NoAccount(var name) -> words.noAccountForSeveral(name);
      case Taken.Moved _,
          Taken.AboutThem _,
          Taken.FileRefused _,
          Taken.NotOfTheOffice _,
          Taken.NotAssigned _,
          Taken.Away _,
          Taken.BehindThePromise _,
          Taken.NotTheirs _ ->
          page.refusal(taken, language);
    };
  }

  private static ResponseStatusException forbidden(String why) {
    return new ResponseStatusException(HttpStatus.FORBIDDEN, why);
  }
}

package saitrong.cases.web;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import saitrong.cases.web.CasePage.Choice;
import saitrong.content.Content;
import saitrong.content.Contents;
import saitrong.content.MatterKinds;
import saitrong.shared.Language;
import saitrong.staff.Account;
import saitrong.staff.OnceTokens;
import saitrong.ticket.Channel;
import saitrong.ticket.Logged;
import saitrong.ticket.Logging;
import saitrong.ticket.Need;
import saitrong.ticket.Objection;
import saitrong.ticket.Tickets;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

/// The page on which an officer writes down what came by telephone, letter, e-mail or in person.
@Controller
class NewCaseDesk {

  private static final String USUAL = "consultation";
  private static final String NEW = "new case";

  private final DeskSteps steps;
  private final OnceTokens once;
  private final Contents contents;
  private final UsualCall usual;
  private final InstantSource clock;

  NewCaseDesk(
      DeskSteps steps, OnceTokens once, Contents contents, Tickets tickets, InstantSource clock) {
    this.steps = steps;
    this.once = once;
    this.contents = contents;
    this.usual = new UsualCall(tickets);
    this.clock = clock;
  }

  @GetMapping("/console/cases/new")
  String form(Locale locale, Model model) {
    return form(Language.of(locale.getLanguage()), model);
  }

  private String form(Language language, Model model) {
    var serving = contents.active();
    model.addAttribute("once", once.fresh(NEW));
    model.addAttribute("usualChannel", Channel.PHONE.code());
    model.addAttribute("usualGroup", usual.group().map(UserGroup::code).orElse(""));
    model.addAttribute("kinds", kinds(serving, language));
    model.addAttribute(
        "channels",
        Stream.of(Channel.values())
            .filter(it -> it != Channel.LINE)
            .map(it -> new Choice(it.code(), it.in(language)))
            .toList());
    model.addAttribute(
        "groups",
        Stream.of(UserGroup.values()).map(it -> new Choice(it.code(), it.in(language))).toList());
    model.addAttribute(
        "topics",
        Stream.of(Topic.values()).map(it -> new Choice(it.code(), it.in(language))).toList());
    model.addAttribute(
        "systems", serving.profile().systems().stream().map(it -> it.name().th()).toList());
    return "cases/new";
  }

  private static List<Choice> kinds(Content serving, Language language) {
    var kinds = new TreeSet<>(MatterKinds.offeredBy(serving));
    kinds.add(USUAL);
    return kinds.stream().map(it -> new Choice(it, serving.kindName(it, language))).toList();
  }

  @PostMapping("/console/cases/new")
  String write(
      @AuthenticationPrincipal Account account,
      @ModelAttribute("typed") TypedCase typed,
      ServerWebExchange exchange,
      Locale locale,
      Model model) {
    var key =
        once.read(typed.once(), NEW)
            .orElseThrow(
                () -> new ResponseStatusException(HttpStatus.FORBIDDEN, "no form of ours"));
    var serving = contents.active();
    var kinds = MatterKinds.of(serving);
    var chosen = typed.kind();
    var kind = chosen == null || chosen.isBlank() ? USUAL : chosen;
    if (!kind.equals(USUAL) && !kinds.names().contains(kind)) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, "no such kind");
    }
    var logged = typed.of(kind, kinds.isConfidential(kind), clock.instant());
    var written =
        typed.lacksTime()
            ? new DeskSteps.Written(new Logging.Refused(missing(logged)), false)
            : steps.write(account, key, logged, serving.directory());
    return switch (written.logging()) {
      case Logging.Opened(var ticket) ->
          written.seen()
              ? "redirect:" + CaseListDesk.path(ticket.number()) + "?done=opened"
              : "redirect:/console/cases?opened="
                  + ticket.number().number()
                  + "/"
                  + ticket.number().year();
      case Logging.Refused(var objection) -> {
        exchange.getResponse().setStatusCode(HttpStatus.UNPROCESSABLE_CONTENT);
        var language = Language.of(locale.getLanguage());
        model.addAttribute("refused", objection.in(language));
        yield form(language, model);
      }
    };
  }

  private static Objection missing(Logged logged) {
    var needs = new ArrayList<>(logged.missing());
    needs.add(Need.TIME);
    return new Objection.Missing(needs);
  }
}

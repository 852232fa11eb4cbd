package saitrong.handoff.web;

import java.util.Locale;
import java.util.Optional;
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
import saitrong.handoff.Talk;
import saitrong.handoff.Talks.Change;
import saitrong.shared.Language;
import saitrong.staff.Account;

/// The page of a talk: taking it, writing in it, and giving it back.
@Controller
class TalkDesk {

  private final DeskTalks talks;
  private final Conducting conducting;
  private final Noting noting;
  private final Passing passing;
  private final TalkPage page;
  private final RefusedForm refused;

  TalkDesk(
      DeskTalks talks,
      Conducting conducting,
      Noting noting,
      Passing passing,
      TalkPage page,
      RefusedForm refused) {
    this.talks = talks;
    this.conducting = conducting;
    this.noting = noting;
    this.passing = passing;
    this.page = page;
    this.refused = refused;
  }

  /// What an officer typed.
  record Typed(@Nullable String once, @Nullable String words) {

    @Override
    public String toString() {
      return "Typed[***]";
    }
  }

  @GetMapping("/console/talks/{id}")
  String show(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String done,
      @RequestParam(defaultValue = "false") boolean whole,
      Locale locale,
      Model model) {
    model.addAttribute(
        "done", Optional.ofNullable(done).filter(Conducting.DONE::contains).orElse(null));
    var talk = talks.read(account, id).orElseThrow(TalkDesk::notThere);
    page.showing().lastSaid(talk).ifPresent(it -> talks.sees(account, talk, it));
    var view = shown(account, talk, locale, model);
    if (whole) {
      var language = Language.of(locale.getLanguage());
      model.addAttribute("shown", page.showing().shown(account, talk, true, language));
    }
    return view;
  }

  @PostMapping("/console/talks/{id}/take")
  String take(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @ModelAttribute("taking") Typed typed,
      ServerWebExchange exchange,
      Locale locale,
      Model model) {
    var called = talks.glance(account, id);
    if (called.isEmpty()) {
      return refused.gone(id, exchange, model);
    }
    var talk = called.get();
    return switch (conducting.take(account, talk, typed.once())) {
      case Change.Done(Talk taken) -> "redirect:" + TalkPage.path(taken);
      case Change.Otherwise(Talk now) when DeskTalks.has(account, now) && now.isOpen() ->
          "redirect:" + TalkPage.path(now);
      case Change.Otherwise(Talk now) ->
          refused.because("talk.refused.taken", account, now.id(), exchange, locale, model);
    };
  }

  @PostMapping("/console/talks/{id}/note")
  String note(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @ModelAttribute("noted") Typed typed,
      ServerWebExchange exchange,
      Locale locale,
      Model model) {
    var called = talks.glance(account, id);
    if (called.isEmpty()) {
      return refused.gone(id, exchange, model);
    }
    var talk = called.get();
    return noting
        .write(account, talk, typed.once(), typed.words())
        .map(why -> refused.because(why, account, id, exchange, locale, model))
        .orElse("redirect:" + TalkPage.path(talk));
  }

  @PostMapping("/console/talks/{id}/pass")
  String pass(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @ModelAttribute("passing") TypedPass typed,
      ServerWebExchange exchange,
      Locale locale,
      Model model) {
    var called = talks.glance(account, id);
    if (called.isEmpty()) {
      return refused.gone(id, exchange, model);
    }
    var talk = called.get();
    return passing
        .pass(account, talk, typed)
        .map(why -> refused.because(why, account, id, exchange, locale, model))
        .orElse(
            "redirect:"
                + TalkPage.path(talk)
                + (typed.isToAQueue() ? "?done=queued" : "?done=passed"));
  }

  @PostMapping("/console/talks/{id}/back")
  String giveBack(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @ModelAttribute("giving") Typed typed,
      ServerWebExchange exchange,
      Locale locale,
      Model model) {
    var called = talks.glance(account, id);
    if (called.isEmpty()) {
      return refused.gone(id, exchange, model);
    }
    var talk = called.get();
    return conducting
        .giveBack(account, talk, typed.once())
        .map(why -> refused.because(why, account, id, exchange, locale, model))
        .orElse("redirect:" + TalkPage.path(talk) + "?done=back");
  }

  @PostMapping("/console/talks/{id}/end")
  String end(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @ModelAttribute("ending") TypedEnd typed,
      ServerWebExchange exchange,
      Locale locale,
      Model model) {
    var called = talks.glance(account, id);
    if (called.isEmpty()) {
      return refused.gone(id, exchange, model);
    }
    var talk = called.get();
    return switch (conducting.end(account, talk, typed)) {
      case Conducting.Ended.WithCase(var number) ->
          "redirect:/console/cases/%d/%05d?done=opened".formatted(number.year(), number.number());
      case Conducting.Ended.InCase(_, boolean unheard) when unheard ->
          "redirect:" + TalkPage.path(talk) + "?done=" + Conducting.UNHEARD;
      case Conducting.Ended.InCase(var number, _) ->
          "redirect:/console/cases/%d/%05d".formatted(number.year(), number.number());
      case Conducting.Ended.NotKept(var why) -> {
        model.addAttribute("again", true);
        yield refused.because(why, account, id, exchange, locale, model);
      }
      case Conducting.Ended.NotYours _ -> {
        model.addAttribute("unsent", typed.whole());
        yield refused.because(Conducting.NOT_YOURS, account, id, exchange, locale, model);
      }
      case Conducting.Ended.Recorded _ -> {
        model.addAttribute("unsent", typed.whole());
        yield refused.because("talk.refused.recorded", account, id, exchange, locale, model);
      }
      case Conducting.Ended.TakenBack(var without) -> {
        model.addAttribute("ending", without);
        model.addAttribute("again", true);
        yield refused.because(Conducting.TAKEN_BACK, account, id, exchange, locale, model);
      }
      case Conducting.Ended.Undecided _ -> {
        model.addAttribute("again", true);
        yield refused.because(Conducting.UNDECIDED, account, id, exchange, locale, model);
      }
      case Conducting.Ended.Refused(var objection) -> {
        model.addAttribute("objection", objection.in(Language.of(locale.getLanguage())));
        exchange.getResponse().setStatusCode(HttpStatus.UNPROCESSABLE_CONTENT);
        yield shown(account, talk, locale, model);
      }
    };
  }

  private String shown(Account account, Talk talk, Locale locale, Model model) {
    page.fill(model, account, talk, Language.of(locale.getLanguage()));
    return TalkPage.VIEW;
  }

  private static ResponseStatusException notThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}

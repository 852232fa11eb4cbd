package saitrong.handoff.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import saitrong.document.Uploaded;
import saitrong.shared.Language;
import saitrong.staff.Account;

/// The form below a chat, with which its officer writes to its person.
@Controller
class SayingDesk {

  private final DeskTalks talks;
  private final Saying saying;
  private final TalkPage page;

  SayingDesk(DeskTalks talks, Saying saying, TalkPage page) {
    this.talks = talks;
    this.saying = saying;
    this.page = page;
  }

  /// What an officer typed, and the picture that they chose.
  record Typed(@Nullable String once, @Nullable String words, @Nullable FilePart picture) {

    TypedMessage message() {
      return new TypedMessage(words == null ? "" : words.strip(), Uploaded.bytes(picture));
    }

    @Override
    public String toString() {
      return "Typed[***]";
    }
  }

  @PostMapping("/console/talks/{id}/say")
  String say(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @ModelAttribute("typed") Typed typed,
      ServerWebExchange exchange,
      Locale locale,
      Model model) {
    var talk = talks.glance(account, id).orElseThrow(SayingDesk::notThere);
    return saying
        .say(account, talk, typed.once(), typed.message())
        .map(why -> refused(why, account, id, typed, exchange, locale, model))
        .orElse("redirect:" + TalkPage.path(talk));
  }

  /// As the talk is by now, with the words: a browser lets nobody put a file back.
  private String refused(
      String why,
      Account account,
      String id,
      Typed typed,
      ServerWebExchange exchange,
      Locale locale,
      Model model) {
    exchange.getResponse().setStatusCode(HttpStatus.UNPROCESSABLE_CONTENT);
    model.addAttribute("refused", why);
    model.addAttribute("unsent", typed.words());
    var now = talks.glance(account, id).orElseThrow(SayingDesk::notThere);
    page.fill(model, account, now, Language.of(locale.getLanguage()));
    return "handoff/talk";
  }

  private static ResponseStatusException notThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}

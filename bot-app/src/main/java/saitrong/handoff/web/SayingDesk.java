package saitrong.handoff.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import saitrong.document.Uploaded;
import saitrong.staff.Account;

/// The form below a chat, with which its officer writes to its person.
@Controller
class SayingDesk {

  private final DeskTalks talks;
  private final Saying saying;
  private final RefusedForm refused;

  SayingDesk(DeskTalks talks, Saying saying, RefusedForm refused) {
    this.talks = talks;
    this.saying = saying;
    this.refused = refused;
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
    var called = talks.glance(account, id);
    if (called.isEmpty()) {
      return refused.gone(id, exchange, model);
    }
    var talk = called.get();
    return saying
        .say(account, talk, typed.once(), typed.message())
        .map(why -> {
          // The words at least: a browser lets nobody put a file back.
          model.addAttribute("unsent", typed.words());
          return refused.because(why, account, id, exchange, locale, model);
        })
        .orElse("redirect:" + TalkPage.path(talk));
  }
}

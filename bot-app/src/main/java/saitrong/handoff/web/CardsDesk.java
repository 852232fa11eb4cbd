package saitrong.handoff.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import saitrong.staff.Account;

/// The buttons on the page of a talk that send a card.
@Controller
class CardsDesk {

  private final DeskTalks talks;
  private final SendingCards sending;
  private final RefusedForm refused;

  CardsDesk(DeskTalks talks, SendingCards sending, RefusedForm refused) {
    this.talks = talks;
    this.sending = sending;
    this.refused = refused;
  }

  /// @param card as the page named it
  record Wanted(@Nullable String once, @Nullable String card) {}

  @PostMapping("/console/talks/{id}/card")
  String send(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @ModelAttribute("wanted") Wanted wanted,
      ServerWebExchange exchange,
      Locale locale,
      Model model) {
    var called = talks.glance(account, id);
    if (called.isEmpty()) {
      return refused.gone(id, exchange, model);
    }
    var talk = called.get();
    return sending
        .send(account, talk, wanted.once(), wanted.card())
        .map(why -> refused.because(why, account, id, exchange, locale, model))
        .orElse("redirect:" + TalkPage.path(talk));
  }
}

package saitrong.handoff.web;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.server.ServerWebExchange;
import saitrong.shared.Language;
import saitrong.staff.Account;

/// The page of a talk once more, when a form on it was refused: as the talk is by now, for somebody
/// may have been faster.
record RefusedForm(DeskTalks talks, TalkPage page) {

  /// @param why the name of the words that say it
  String because(
      String why,
      Account account,
      String id,
      ServerWebExchange exchange,
      Locale locale,
      Model model) {
    var now = talks.glance(account, id);
    if (now.isEmpty()) {
      return gone(id, exchange, model);
    }
    exchange.getResponse().setStatusCode(HttpStatus.UNPROCESSABLE_CONTENT);
    model.addAttribute("refused", why);
    page.fill(model, account, now.get(), Language.of(locale.getLanguage()));
    return TalkPage.VIEW;
  }

  /// There is no such talk any more: its person was forgotten, or called anew and nothing is owed
  /// of it. What was typed is on the form, and goes back to whoever typed it.
  String gone(String id, ServerWebExchange exchange, Model model) {
    exchange.getResponse().setStatusCode(HttpStatus.UNPROCESSABLE_CONTENT);
    model.addAttribute("path", TalkPage.path(id));
    model.addAttribute("id", id);
    return "handoff/gone";
  }
}

package saitrong.handoff.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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
import saitrong.shared.Digest;
import saitrong.shared.Language;
import saitrong.staff.Account;

/// What is looked at, again and again: who waits, and what was said. Nothing is sent where nothing
/// is new.
@Controller
class TalkQueueDesk {

  /// What a page has seen that knows it.
  private static final String GONE = "gone";

  private final DeskTalks talks;
  private final QueueRows rows;
  private final TalkPage page;
  private final Typing typing;

  TalkQueueDesk(DeskTalks talks, QueueRows rows, TalkPage page, Typing typing) {
    this.talks = talks;
    this.rows = rows;
    this.page = page;
    this.typing = typing;
  }

  @GetMapping("/console/talks")
  @Nullable String queue(
      @AuthenticationPrincipal Account account,
      @RequestParam(required = false) @Nullable String seen,
      @RequestParam(defaultValue = "false") boolean all,
      ServerWebExchange exchange,
      Locale locale,
      Model model) {
    var known = isOpened(exchange) ? talks.list(account) : talks.queue(account);
    var theirs = known.stream().filter(it -> talks.isTheirs(account, it)).toList();
    int others = known.size() - theirs.size();
    var shown = all ? theirsFirst(theirs, known) : theirs;
    var queue = rows.of(account, shown, Language.of(locale.getLanguage()));
    var now = Digest.of(queue.toString() + others);
    if (now.equals(seen)) {
      return nothingNew(exchange);
    }
    model.addAttribute("rows", queue);
    model.addAttribute("all", all);
    model.addAttribute("others", others);
    model.addAttribute("typing", queue.stream().anyMatch(QueueRows.Row::typing));
    model.addAttribute("off", page.isOff());
    model.addAttribute("seen", now);
    return "handoff/talks";
  }

  /// Rather than fetched again by a page that is open, and on record.
  private static boolean isOpened(ServerWebExchange exchange) {
    return !exchange.getRequest().getHeaders().containsHeader("HX-Request");
  }

  private static List<Talk> theirsFirst(List<Talk> theirs, List<Talk> all) {
    return Stream.concat(theirs.stream(), all.stream()).distinct().toList();
  }

  /// What is asked for by its address alone, and by no page, is opened by it.
  private Optional<Talk> called(Account account, String id, ServerWebExchange exchange) {
    return isOpened(exchange) ? talks.read(account, id) : talks.glance(account, id);
  }

  @GetMapping("/console/talks/waiting")
  String waiting(@AuthenticationPrincipal Account account, Model model) {
    model.addAttribute("waiting", talks.waiting(account));
    return "handoff/waiting";
  }

  @GetMapping("/console/talks/{id}/said")
  @Nullable String said(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String seen,
      @RequestParam(defaultValue = "false") boolean whole,
      ServerWebExchange exchange,
      Locale locale,
      Model model) {
    var called = called(account, id, exchange);
    if (called.isEmpty()) {
      return GONE.equals(seen) ? nothingNew(exchange) : gone(id, model);
    }
    var talk = called.get();
    var shown = page.showing().shown(account, talk, whole, Language.of(locale.getLanguage()));
    if (shown.seen().equals(seen)) {
      return nothingNew(exchange);
    }
    page.showing().lastSaid(talk).ifPresent(it -> talks.sees(account, talk, it));
    model.addAttribute("shown", shown);
    return "handoff/said";
  }

  /// For a page that was open when its person was forgotten, or called anew.
  private static String gone(String id, Model model) {
    model.addAttribute("path", TalkPage.path(id));
    model.addAttribute("id", id);
    return "handoff/said-gone";
  }

  /// Fetched by a page on which it is still as it was filled in, when words left the chat.
  @GetMapping("/console/talks/{id}/ending")
  String ending(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      ServerWebExchange exchange,
      Locale locale,
      Model model) {
    called(account, id, exchange)
        .ifPresent(it -> page.fillEnding(model, account, it, Language.of(locale.getLanguage())));
    return "handoff/ending";
  }

  /// The page says so while its officer writes. Nothing is kept of it, and nobody else may.
  @PostMapping("/console/talks/{id}/typing")
  @Nullable String types(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      ServerWebExchange exchange) {
    talks.workedIn(account, id).filter(it -> DeskTalks.has(account, it)).ifPresent(typing::isIn);
    return nothingNew(exchange);
  }

  /// By a form, for what an officer looks up may be the words of a person, which stand in no
  /// address.
  @PostMapping("/console/talks/{id}/answers")
  String answers(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @ModelAttribute("sought") TalkDesk.Typed sought,
      Model model) {
    var talk =
        talks
            .workedIn(account, id)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    page.fillFound(model, account, talk, sought.words());
    return "handoff/answers";
  }

  private static @Nullable String nothingNew(ServerWebExchange exchange) {
    exchange.getResponse().setStatusCode(HttpStatus.NO_CONTENT);
    return null;
  }
}

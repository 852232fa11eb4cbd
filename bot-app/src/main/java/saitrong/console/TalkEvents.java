package saitrong.console;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import saitrong.staff.Account;
import saitrong.staff.Session;
import saitrong.staff.Sessions;

/// Tells an open page that there is something new in the talks: which, and never what.
@RestController
class TalkEvents {

  private final OpenLines lines;
  private final Sessions sessions;

  TalkEvents(OpenLines lines, Sessions sessions) {
    this.lines = lines;
    this.sessions = sessions;
  }

  @GetMapping(path = "/console/talks/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<ServerSentEvent<String>> events(
      @AuthenticationPrincipal Account account,
      @RequestParam(required = false) @Nullable String of,
      ServerWebExchange exchange) {
    if (!Door.TALK_EVENTS.opensTo(account)) {
      throw new AccessDeniedException("talks are not for these roles");
    }
    // nginx holds a stream back otherwise:
    // https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_buffering
    exchange.getResponse().getHeaders().set("X-Accel-Buffering", "no");
    var session = new DeskCookies(exchange).session().orElseThrow();
    return lines.line(account.login(), of, () -> isSignedIn(session));
  }

  /// As they are by now: who was closed, or may not see talks any more, hears nothing more.
  private boolean isSignedIn(Session session) {
    return sessions
        .accountStillOf(session)
        .filter(it -> !it.mustChoosePassword() && Door.TALK_EVENTS.opensTo(it))
        .isPresent();
  }
}

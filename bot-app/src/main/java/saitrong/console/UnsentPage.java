package saitrong.console;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import saitrong.staff.Account;

/// Answers a form that was not taken: what was written in it, to be copied, and the way on.
record UnsentPage(Frame frame, ViewResolver views) {

  /// Why it was not taken.
  enum Why {
    /// Nobody is signed in by now.
    OUT(HttpStatus.UNAUTHORIZED),
    /// Its page is older than the sign-in, as where somebody signed in anew in another tab.
    OLD(HttpStatus.FORBIDDEN),
    /// Its file is too large.
    LARGE(HttpStatus.CONTENT_TOO_LARGE);

    private final HttpStatus status;

    Why(HttpStatus status) {
      this.status = status;
    }
  }

  /// @param on to be opened beside this page
  Mono<Void> show(
      Why why, String words, @Nullable Account account, URI on, ServerWebExchange exchange) {
    exchange.getResponse().setStatusCode(why.status);
    var model =
        Map.of(
            "frame",
            frame.around(exchange, account),
            "why",
            why.name().toLowerCase(Locale.ROOT),
            "words",
            words,
            "on",
            on.toString());
    var language = Locale.forLanguageTag(DeskLanguage.of(exchange).code());
    return views
        .resolveViewName("console/unsent", language)
        .flatMap(view -> view.render(model, MediaType.TEXT_HTML, exchange));
  }
}

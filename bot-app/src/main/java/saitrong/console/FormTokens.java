package saitrong.console;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.DefaultCsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// What each form carries, and no page of somebody else can know: made from the session of whoever
/// is signed in, and before that kept by the browser.
final class FormTokens implements ServerCsrfTokenRepository {

  private static final String HEADER = "X-CSRF-TOKEN";
  private static final String FIELD = "_csrf";

  private final CookieServerCsrfTokenRepository beforeSigningIn =
      new CookieServerCsrfTokenRepository();

  FormTokens() {
    beforeSigningIn.setCookieName("saitrong-form");
    beforeSigningIn.setCookiePath("/console");
    beforeSigningIn.setHeaderName(HEADER);
    beforeSigningIn.setParameterName(FIELD);
    beforeSigningIn.setCookieCustomizer(it -> it.httpOnly(true).sameSite("Lax"));
  }

  @Override
  public Mono<CsrfToken> generateToken(ServerWebExchange exchange) {
    return ofSession(exchange).switchIfEmpty(beforeSigningIn.generateToken(exchange));
  }

  @Override
  public Mono<CsrfToken> loadToken(ServerWebExchange exchange) {
    return ofSession(exchange).switchIfEmpty(beforeSigningIn.loadToken(exchange));
  }

  @Override
  public Mono<Void> saveToken(ServerWebExchange exchange, @Nullable CsrfToken token) {
    return new DeskCookies(exchange).session().isPresent()
        ? Mono.empty()
        : beforeSigningIn.saveToken(exchange, token);
  }

  private static Mono<CsrfToken> ofSession(ServerWebExchange exchange) {
    return Mono.justOrEmpty(new DeskCookies(exchange).session())
        .map(session -> new DefaultCsrfToken(HEADER, FIELD, session.formToken()));
  }
}

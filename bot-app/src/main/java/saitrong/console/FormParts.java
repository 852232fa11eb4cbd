package saitrong.console;

import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestHandler;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Finds what shows that a form is ours, also in one with a file, where it is a part among others.
/// To find it there all of it is read: so only for whoever is signed in.
final class FormParts implements ServerCsrfTokenRequestHandler {

  private final ServerSecurityContextRepository browsers;
  private final XorServerCsrfTokenRequestAttributeHandler forms =
      new XorServerCsrfTokenRequestAttributeHandler();
  private final XorServerCsrfTokenRequestAttributeHandler withFiles =
      new XorServerCsrfTokenRequestAttributeHandler();

  FormParts(ServerSecurityContextRepository browsers) {
    this.browsers = browsers;
    withFiles.setTokenFromMultipartDataEnabled(true);
  }

  @Override
  public void handle(ServerWebExchange exchange, Mono<CsrfToken> token) {
    forms.handle(exchange, token);
  }

  @Override
  public Mono<String> resolveCsrfTokenValue(ServerWebExchange exchange, CsrfToken token) {
    return MediaType.MULTIPART_FORM_DATA.isCompatibleWith(
            exchange.getRequest().getHeaders().getContentType())
        ? browsers
            .load(exchange)
            .flatMap(_ -> withFiles.resolveCsrfTokenValue(exchange, token))
            .onErrorMap(DataBufferLimitException.class, FormParts::tooLarge)
        : forms.resolveCsrfTokenValue(exchange, token);
  }

  private static ResponseStatusException tooLarge(DataBufferLimitException limit) {
    return new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE, "a file too large", limit);
  }
}

package saitrong.console;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestHandler;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Finds what shows that a form is ours, also in one with a file, where it is a part among others.
/// To find it there all of it is read: so only for whoever is signed in, and where it fits.
final class FormParts implements ServerCsrfTokenRequestHandler {

  private static final String READ = FormParts.class.getName() + ".read";

  private final ServerSecurityContextRepository browsers;
  private final DataSize most;
  private final XorServerCsrfTokenRequestAttributeHandler forms =
      new XorServerCsrfTokenRequestAttributeHandler();
  private final XorServerCsrfTokenRequestAttributeHandler withFiles =
      new XorServerCsrfTokenRequestAttributeHandler();

  /// @param most that is read of one file
  FormParts(ServerSecurityContextRepository browsers, DataSize most) {
    this.browsers = browsers;
    this.most = most;
    withFiles.setTokenFromMultipartDataEnabled(true);
  }

  @Override
  public void handle(ServerWebExchange exchange, Mono<CsrfToken> token) {
    forms.handle(exchange, token);
  }

  @Override
  public Mono<String> resolveCsrfTokenValue(ServerWebExchange exchange, CsrfToken token) {
    if (!areIn(exchange.getRequest())) {
      return forms.resolveCsrfTokenValue(exchange, token);
    }
    return areTooLarge(exchange.getRequest())
        ? Mono.empty()
        : browsers
            .load(exchange)
            .doOnNext(_ -> exchange.getAttributes().put(READ, true))
            .flatMap(_ -> withFiles.resolveCsrfTokenValue(exchange, token))
            .onErrorMap(DataBufferLimitException.class, FormParts::tooLarge);
  }

  /// Whether the form is one with a file.
  static boolean areIn(ServerHttpRequest request) {
    return MediaType.MULTIPART_FORM_DATA.isCompatibleWith(request.getHeaders().getContentType());
  }

  static boolean wereRead(ServerWebExchange exchange) {
    return exchange.getAttributes().containsKey(READ);
  }

  /// As it says of itself, as browsers do.
  boolean areTooLarge(ServerHttpRequest request) {
    return areIn(request) && request.getHeaders().getContentLength() > most.toBytes();
  }

  /// By what the browser says, which no page can change. Those that say nothing are programs.
  static boolean isOfOurPage(ServerHttpRequest request) {
    var headers = request.getHeaders();
    var site = headers.getFirst("Sec-Fetch-Site");
    var origin = headers.getFirst(HttpHeaders.ORIGIN);
    return site == null
        ? origin == null || isOf(request.getURI().getHost(), origin)
        : site.equals("same-origin");
  }

  private static boolean isOf(@Nullable String host, String origin) {
    try {
      var theirs = URI.create(origin).getHost();
      return theirs != null && theirs.equalsIgnoreCase(host);
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static ResponseStatusException tooLarge(DataBufferLimitException limit) {
    return new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE, "a file too large", limit);
  }
}

package saitrong.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import reactor.core.publisher.Mono;

/// Leads whoever is not signed in to where they can, and afterwards to where they wanted to go, or
/// to the page of the form that they sent. Whoever wrote something gets that back first. A page
/// that asks for a part of itself hears it and stays: something may be being written there.
final class WayToSignIn implements ServerAuthenticationEntryPoint {

  static final URI OUT = URI.create("/console/sign-in?gone=yes");

  private static final Pattern OURS = Pattern.compile("/console([/?][A-Za-z0-9/?=&%._~-]*)?");

  private final UnsentPage unsent;

  WayToSignIn(UnsentPage unsent) {
    this.unsent = unsent;
  }

  @Override
  public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException refused) {
    return lead(exchange);
  }

  Mono<Void> lead(ServerWebExchange exchange) {
    var request = exchange.getRequest();
    if (isPart(exchange)) {
      exchange.getResponse().setStatusCode(HttpStatus.UNAUTHORIZED);
      return exchange.getResponse().setComplete();
    }
    if (isOut(request)) {
      return goes(exchange, OUT);
    }
    return request.getMethod() == HttpMethod.GET
        ? goes(exchange, signIn(asked(request.getURI())).build(true).toUri())
        : givesBack(exchange, signIn(OtherLanguage.page(request)));
  }

  private Mono<Void> givesBack(ServerWebExchange exchange, UriComponentsBuilder signIn) {
    return TypedWords.of(exchange)
        .flatMap(words ->
            words.isEmpty()
                ? goes(exchange, signIn.queryParam("undone", "yes").build(true).toUri())
                : unsent.show(
                    UnsentPage.Why.OUT, words, null, signIn.build(true).toUri(), exchange));
  }

  static Mono<Void> goes(ServerWebExchange exchange, URI to) {
    exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
    exchange.getResponse().getHeaders().setLocation(to);
    return exchange.getResponse().setComplete();
  }

  /// Rather than a page that somebody opens, or a form that a browser sends.
  static boolean isPart(ServerWebExchange exchange) {
    return exchange.getRequest().getHeaders().containsHeader("HX-Request");
  }

  /// Whoever signs out twice, as by a double click, is out.
  private static boolean isOut(ServerHttpRequest request) {
    return request.getPath().value().startsWith("/console/sign-out");
  }

  private static String asked(URI wanted) {
    var query = wanted.getRawQuery();
    return query == null ? wanted.getRawPath() : wanted.getRawPath() + "?" + query;
  }

  private static UriComponentsBuilder signIn(String to) {
    return UriComponentsBuilder.fromPath("/console/sign-in")
        .queryParam("to", UriUtils.encode(to, UTF_8));
  }

  /// Only to the desk, whatever the address says: nobody is led to another site by a link of ours.
  static String safe(String to) {
    return OURS.matcher(to).matches() ? to : "/console";
  }
}

package saitrong.console;

import java.net.URI;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/// Leads whoever is not signed in to where they can, and afterwards to where they wanted to go. A
/// part of a page that htmx asked for is no place for a sign-in: the whole page goes there.
final class WayToSignIn implements ServerAuthenticationEntryPoint {

  static final URI OUT = URI.create("/console/sign-in?gone=yes");

  private static final Pattern OURS = Pattern.compile("/console([/?][A-Za-z0-9/?=&%._~-]*)?");

  @Override
  public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException refused) {
    var request = exchange.getRequest();
    var response = exchange.getResponse();
    if (request.getHeaders().containsHeader("HX-Request")) {
      response.setStatusCode(HttpStatus.UNAUTHORIZED);
      if (!isOfTheRail(request.getPath().value())) {
        response.getHeaders().set("HX-Redirect", "/console/sign-in");
      }
    } else {
      response.setStatusCode(HttpStatus.SEE_OTHER);
      response.getHeaders().setLocation(isOut(request) ? OUT : signIn(request.getURI()));
    }
    return response.setComplete();
  }

  /// Whoever signs out twice, as by a double click, is out.
  private static boolean isOut(ServerHttpRequest request) {
    return request.getPath().value().startsWith("/console/sign-out");
  }

  /// Which every page asks for by itself: nobody is led away from what they are typing.
  private static boolean isOfTheRail(String path) {
    return path.endsWith("/waiting");
  }

  private static URI signIn(URI wanted) {
    var path = wanted.getRawPath();
    var query = wanted.getRawQuery();
    return UriComponentsBuilder.fromPath("/console/sign-in")
        .queryParam("to", "{to}")
        .encode()
        .buildAndExpand(query == null ? path : path + "?" + query)
        .toUri();
  }

  /// Only to the desk, whatever the address says: nobody is led to another site by a link of ours.
  static String safe(String to) {
    return OURS.matcher(to).matches() ? to : "/console";
  }
}

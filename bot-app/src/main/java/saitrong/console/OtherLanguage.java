package saitrong.console;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// The way to the page that somebody has before them, in the other language.
final class OtherLanguage {

  private static final List<PathPattern> PAGES =
      Stream.concat(
              Stream.of("/console/sign-in", "/console/password"),
              Arrays.stream(Door.values())
                  .filter(it -> it.method() == HttpMethod.GET)
                  .map(Door::path))
          .map(PathPatternParser.defaultInstance::parse)
          .toList();

  private OtherLanguage() {}

  /// With all that the address says of the page: a view, a place in a list. What a form is answered
  /// with has an address that cannot be opened, and is left for the page that the form is on.
  static String wayFrom(ServerWebExchange exchange) {
    var request = exchange.getRequest();
    var chosen = DeskLanguage.of(exchange).other().code();
    var query = UriComponentsBuilder.newInstance();
    if (isOpened(request)) {
      query.queryParams(request.getQueryParams());
    }
    query.replaceQueryParam(DeskLanguage.NAME, chosen);
    return page(request) + "?" + query.build().encode().getQuery();
  }

  /// Of what stands at an address that cannot be opened; nothing where a page was asked for.
  static Optional<String> answered(ServerHttpRequest request) {
    return isOpened(request) ? Optional.empty() : Optional.of(page(request));
  }

  private static boolean isOpened(ServerHttpRequest request) {
    return request.getMethod() == HttpMethod.GET;
  }

  /// Which has the form that was sent, or which was asked for.
  static String page(ServerHttpRequest request) {
    var path = request.getPath().value();
    return isOpened(request)
        ? path
        : Stream.iterate(path, it -> it.lastIndexOf('/') >= 0, OtherLanguage::above)
            .filter(OtherLanguage::isPage)
            .findFirst()
            .orElse("/console");
  }

  private static String above(String path) {
    return path.substring(0, path.lastIndexOf('/'));
  }

  private static boolean isPage(String path) {
    var parsed = PathContainer.parsePath(path);
    return PAGES.stream().anyMatch(it -> it.matches(parsed));
  }
}

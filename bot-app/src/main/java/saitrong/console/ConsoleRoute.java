package saitrong.console;

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;
import static org.springframework.web.reactive.function.server.RouterFunctions.resources;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import saitrong.shared.Language;

/// `GET /console` and the files that its page needs; `/` leads there. What is at no address is said
/// by `static/error/404.html`. The page is put together off the web server's own threads, for the
/// database is asked.
final class ConsoleRoute {

  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  private ConsoleRoute() {}

  static RouterFunction<ServerResponse> to(Overviews overviews) {
    return route(GET("/"), _ -> ServerResponse.temporaryRedirect(URI.create("/console")).build())
        .andRoute(GET("/console"), request -> page(overviews, languageOf(request)))
        .and(resources("/console/assets/**", new ClassPathResource("saitrong/console/assets/")));
  }

  private static Mono<ServerResponse> page(Overviews overviews, Language language) {
    return Mono.fromCallable(() -> new OverviewPage(language).of(overviews.now()))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(html ->
            ServerResponse.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", "default-src 'self'")
                .header("X-Content-Type-Options", "nosniff")
                .bodyValue(html));
  }

  private static Language languageOf(ServerRequest request) {
    return request.queryParam("lang").filter("en"::equals).isPresent() ? Language.EN : Language.TH;
  }
}

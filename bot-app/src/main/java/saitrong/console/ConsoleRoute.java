package saitrong.console;

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;
import static org.springframework.web.reactive.function.server.RouterFunctions.resources;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.net.URI;
import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// The files that the pages need, for everybody; `/` leads to the desk. What is at no address is
/// said by `static/error/404.html`.
record ConsoleRoute(Assets files) {

  private static final CacheControl FOR_GOOD =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  RouterFunction<ServerResponse> assets() {
    return route(GET("/"), _ -> ServerResponse.temporaryRedirect(URI.create("/console")).build())
        .and(resources(this::forGood, (_, headers) -> headers.setCacheControl(FOR_GOOD)))
        .and(resources(this::any, (_, headers) -> headers.setCacheControl(CacheControl.noCache())));
  }

  private Mono<Resource> forGood(ServerRequest request) {
    return files.isForGood(request.path()) ? any(request) : Mono.empty();
  }

  private Mono<Resource> any(ServerRequest request) {
    return Mono.justOrEmpty(files.at(request.path()));
  }
}

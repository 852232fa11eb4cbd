package saitrong.console;

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;
import static org.springframework.web.reactive.function.server.RouterFunctions.resources;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.net.URI;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/// The files that the pages need, for everybody; `/` leads to the desk. What is at no address is
/// said by `static/error/404.html`.
final class ConsoleRoute {

  private ConsoleRoute() {}

  static RouterFunction<ServerResponse> assets() {
    return route(GET("/"), _ -> ServerResponse.temporaryRedirect(URI.create("/console")).build())
        .and(resources("/console/assets/**", new ClassPathResource("saitrong/console/assets/")));
  }
}

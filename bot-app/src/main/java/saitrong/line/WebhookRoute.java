package saitrong.line;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/// `POST /line/webhook`. Every answer is a bare status: a body would tell a stranger something and
/// LINE nothing.
final class WebhookRoute {

  static final String PATH = "/line/webhook";

  private WebhookRoute() {}

  static RouterFunction<ServerResponse> to(Webhook webhook) {
    return RouterFunctions.route()
        .POST(
            PATH,
            request ->
                webhook
                    .receive(request.exchange().getRequest())
                    .flatMap(result -> ServerResponse.status(result.status()).build()))
        .route(
            RequestPredicates.path(PATH),
            _ ->
                ServerResponse.status(HttpStatus.METHOD_NOT_ALLOWED).allow(HttpMethod.POST).build())
        .build();
  }
}

package saitrong.line;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.HttpHandlerDecoratorFactory;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;

/// `POST /line/webhook`, in front of everything else that the web server does: no session, no
/// filter and no routing stands between LINE and the inbox, which saves a good part of what an
/// event costs. Every answer is a bare status: a body would tell a stranger something and LINE
/// nothing.
final class WebhookDoor implements HttpHandlerDecoratorFactory {

  static final String PATH = "/line/webhook";

  private final Webhook webhook;

  WebhookDoor(Webhook webhook) {
    this.webhook = webhook;
  }

  @Override
  public HttpHandler apply(HttpHandler others) {
    return (request, response) ->
        PATH.equals(request.getURI().getRawPath())
            ? answer(request, response)
            : others.handle(request, response);
  }

  private Mono<Void> answer(ServerHttpRequest request, ServerHttpResponse response) {
    if (!HttpMethod.POST.equals(request.getMethod())) {
      response.getHeaders().set("Allow", "POST");
      return answer(response, 405);
    }
    return webhook.receive(request).flatMap(result -> answer(response, result.status()));
  }

  private static Mono<Void> answer(ServerHttpResponse response, int status) {
    response.setStatusCode(HttpStatusCode.valueOf(status));
    response.getHeaders().setContentLength(0);
    return response.setComplete();
  }
}

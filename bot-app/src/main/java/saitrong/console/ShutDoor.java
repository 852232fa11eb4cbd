package saitrong.console;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Leads whoever has to choose a password first to where they can; tells everybody else that the
/// page is not for them.
final class ShutDoor implements ServerAccessDeniedHandler {

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException denied) {
    return exchange
        .getPrincipal()
        .cast(AtTheDesk.class)
        .filter(it -> it.getPrincipal().mustChoosePassword())
        .flatMap(_ -> {
          exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
          exchange.getResponse().getHeaders().setLocation(URI.create("/console/password"));
          return exchange.getResponse().setComplete().thenReturn(true);
        })
        .switchIfEmpty(
            Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN, "not for this role")))
        .then();
  }
}

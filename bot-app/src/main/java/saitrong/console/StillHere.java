package saitrong.console;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import saitrong.staff.Account;

/// Tells a page that stayed open who is signed in by now, and what its forms have to carry: by a
/// new session of the same person they can be sent again, with all that is typed in them.
@RestController
class StillHere {

  record Here(String who, String token) {

    @Override
    public String toString() {
      return "Here[***]";
    }
  }

  @GetMapping("/console/here")
  Mono<Here> here(@AuthenticationPrincipal Account account, ServerWebExchange exchange) {
    Mono<CsrfToken> token = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
    return token.map(it -> new Here(account.login().value(), it.getToken()));
  }
}

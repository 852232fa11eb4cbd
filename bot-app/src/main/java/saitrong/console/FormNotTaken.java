package saitrong.console;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import saitrong.staff.Account;

/// Answers a form that does not show that it is of a page of this session. Most are of an officer:
/// signed out meanwhile, or in anew in another tab, or with a file too large to be read.
final class FormNotTaken implements ServerAccessDeniedHandler {

  private final ServerSecurityContextRepository browsers;
  private final FormParts parts;
  private final WayToSignIn signIn;
  private final UnsentPage page;

  FormNotTaken(
      ServerSecurityContextRepository browsers,
      FormParts parts,
      WayToSignIn signIn,
      UnsentPage page) {
    this.browsers = browsers;
    this.parts = parts;
    this.signIn = signIn;
    this.page = page;
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException denied) {
    return browsers
        .load(exchange)
        .mapNotNull(SecurityContext::getAuthentication)
        .cast(AtTheDesk.class)
        .map(AtTheDesk::getPrincipal)
        .map(account -> here(exchange, account))
        .switchIfEmpty(Mono.fromSupplier(() -> out(exchange)))
        .flatMap(answer -> answer);
  }

  private Mono<Void> out(ServerWebExchange exchange) {
    return isTheSignIn(exchange) ? shut() : signIn.lead(exchange);
  }

  private Mono<Void> here(ServerWebExchange exchange, Account account) {
    if (WayToSignIn.isPart(exchange) || !FormParts.isOfOurPage(exchange.getRequest())) {
      return shut();
    }
    if (isTheSignIn(exchange)) {
      return WayToSignIn.goes(exchange, URI.create("/console/sign-in"));
    }
    var why = parts.areTooLarge(exchange.getRequest()) ? UnsentPage.Why.LARGE : UnsentPage.Why.OLD;
    var on = URI.create(OtherLanguage.page(exchange.getRequest()));
    return TypedWords.of(exchange).flatMap(it -> page.show(why, it, account, on, exchange));
  }

  private static boolean isTheSignIn(ServerWebExchange exchange) {
    return exchange.getRequest().getPath().value().equals("/console/sign-in");
  }

  private static Mono<Void> shut() {
    return Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN, "form of another page"));
  }
}

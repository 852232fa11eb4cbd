package saitrong.console;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.MongoException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import saitrong.staff.Account;
import saitrong.staff.Session;

/// Whose browser it is, by the database, with each click. While the database is away it is whoever
/// it was a few minutes ago, so that the desk can say what is wrong; nothing can be changed then.
final class SignedInBrowser implements ServerSecurityContextRepository {

  private static final Duration REMEMBERED = Duration.ofMinutes(10);
  private static final int MOST = 1_000;

  private final Function<Session, Optional<Account>> accounts;
  private final Function<Session, Optional<Account>> still;
  private final Function<Session, Optional<Account>> leaving;
  private final Scheduler threads;
  private final Cache<Session, Account> lastSeen =
      Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();

  /// @param accounts whose session it is, by the database
  /// @param still the same, for what an open page asks by itself: it keeps nobody signed in
  /// @param leaving whose session has just ended by a new password: for the same form once more
  /// @param threads for who waits for the database, and for what comes of it. Reactor's own are
  ///   interrupted when somebody upstream has heard enough, however late: under load that struck
  ///   the page that was being written already, and its officer got an error
  SignedInBrowser(
      Function<Session, Optional<Account>> accounts,
      Function<Session, Optional<Account>> still,
      Function<Session, Optional<Account>> leaving,
      Executor threads) {
    this.accounts = accounts;
    this.still = still;
    this.leaving = leaving;
    this.threads = Schedulers.fromExecutor(threads::execute);
  }

  @Override
  public Mono<SecurityContext> load(ServerWebExchange exchange) {
    var whose = isAskedByThePage(exchange) ? still : accounts;
    return Mono.justOrEmpty(new DeskCookies(exchange).session())
        .flatMap(session ->
            Mono.fromCallable(() -> whoIs(session, whose, exchange)).subscribeOn(threads))
        .flatMap(Mono::justOrEmpty)
        .map(SecurityContextImpl::new);
  }

  private Optional<AtTheDesk> whoIs(
      Session session, Function<Session, Optional<Account>> whose, ServerWebExchange exchange) {
    var here = accountOf(session, whose).map(AtTheDesk::new);
    return here.isPresent() || !isANewPassword(exchange)
        ? here
        : leaving.apply(session).map(AtTheDesk::leaving);
  }

  private static boolean isANewPassword(ServerWebExchange exchange) {
    var request = exchange.getRequest();
    return request.getMethod() == HttpMethod.POST
        && request.getPath().value().equals("/console/password");
  }

  /// What is clicked is a page or a form; parts of a page are fetched every few seconds.
  private static boolean isAskedByThePage(ServerWebExchange exchange) {
    var request = exchange.getRequest();
    return request.getMethod() == HttpMethod.GET
        && (request.getHeaders().containsHeader("HX-Request")
            || request.getPath().value().endsWith("/events"));
  }

  private Optional<Account> accountOf(Session session, Function<Session, Optional<Account>> whose) {
    try {
      var account = whose.apply(session);
      account.ifPresentOrElse(it -> lastSeen.put(session, it), () -> lastSeen.invalidate(session));
      return account;
    } catch (MongoException away) {
      return Optional.ofNullable(lastSeen.getIfPresent(session));
    }
  }

  /// [SignInPage] begins and ends sessions.
  @Override
  public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
    return Mono.empty();
  }
}

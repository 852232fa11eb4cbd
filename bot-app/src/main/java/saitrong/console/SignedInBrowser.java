package saitrong.console;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.MongoException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import saitrong.staff.Account;
import saitrong.staff.Session;
import saitrong.staff.Sessions;

/// Whose browser it is, by the database, with each click. While the database is away it is whoever
/// it was a few minutes ago, so that the desk can say what is wrong; nothing can be changed then.
final class SignedInBrowser implements ServerSecurityContextRepository {

  private static final Duration REMEMBERED = Duration.ofMinutes(10);
  private static final int MOST = 1_000;

  private final Sessions sessions;
  private final Cache<Session, Account> lastSeen =
      Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();

  SignedInBrowser(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Mono<SecurityContext> load(ServerWebExchange exchange) {
    return Mono.justOrEmpty(new DeskCookies(exchange).session())
        .flatMap(session ->
            Mono.fromCallable(() -> accountOf(session)).subscribeOn(Schedulers.boundedElastic()))
        .flatMap(Mono::justOrEmpty)
        .map(account -> new SecurityContextImpl(new AtTheDesk(account)));
  }

  private Optional<Account> accountOf(Session session) {
    try {
      var account = sessions.accountOf(session);
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

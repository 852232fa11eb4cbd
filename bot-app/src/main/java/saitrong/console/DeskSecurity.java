package saitrong.console;

import static org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers.pathMatchers;

import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.FormLoginSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HttpBasicSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.RequestCacheSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.header.XFrameOptionsServerHttpHeadersWriter.Mode;
import org.springframework.security.web.server.util.matcher.AndServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.NegatedServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.util.unit.DataSize;
import org.thymeleaf.spring6.view.reactive.ThymeleafReactiveViewResolver;
import saitrong.staff.Sessions;

/// The doors of the desk, and of nothing else: the webhook and the public's pages have their own.
/// What is not named here is shut.
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class DeskSecurity {

  /// All comes from here, and no page holds a script or a style of its own: what a citizen wrote
  /// can never become one. Tabler's little signs are pictures within its style sheet.
  private static final String CONTENT =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'none'";

  @Bean
  SecurityWebFilterChain desk(
      ServerHttpSecurity http,
      Sessions sessions,
      Executor turnThreads,
      UnsentPage unsent,
      @Value("${spring.webflux.multipart.max-in-memory-size}") DataSize mostOfAFile) {
    var browsers =
        new SignedInBrowser(
            sessions::accountOf, sessions::accountStillOf, sessions::accountLeaving, turnThreads);
    var signIn = new WayToSignIn(unsent);
    var parts = new FormParts(browsers, mostOfAFile);
    var notTaken = new FormNotTaken(browsers, parts, signIn, unsent);
    return http.securityMatcher(desk())
        .securityContextRepository(browsers)
        .authorizeExchange(DeskSecurity::doors)
        .exceptionHandling(
            it -> it.authenticationEntryPoint(signIn).accessDeniedHandler(new ShutDoor()))
        .csrf(it -> forms(it, parts, notTaken))
        .headers(DeskSecurity::headers)
        .requestCache(RequestCacheSpec::disable)
        .formLogin(FormLoginSpec::disable)
        .httpBasic(HttpBasicSpec::disable)
        .logout(LogoutSpec::disable)
        .build();
  }

  @Bean
  UnsentPage unsentPage(Frame frame, ThymeleafReactiveViewResolver views) {
    return new UnsentPage(frame, views);
  }

  private static ServerWebExchangeMatcher desk() {
    return new AndServerWebExchangeMatcher(
        pathMatchers("/console", "/console/**"),
        new NegatedServerWebExchangeMatcher(pathMatchers("/console/assets/**")));
  }

  private static void doors(AuthorizeExchangeSpec doors) {
    doors.pathMatchers("/console/sign-in").permitAll();
    doors.pathMatchers("/console/password", "/console/sign-out").authenticated();
    for (var door : Door.values()) {
      doors.pathMatchers(door.method(), door.path()).hasAnyAuthority(door.authorities());
    }
    doors.anyExchange().denyAll();
  }

  private static void forms(CsrfSpec forms, FormParts parts, FormNotTaken notTaken) {
    forms
        .csrfTokenRepository(new FormTokens())
        .csrfTokenRequestHandler(parts)
        .accessDeniedHandler(notTaken);
  }

  private static void headers(HeaderSpec headers) {
    headers
        .contentSecurityPolicy(it -> it.policyDirectives(CONTENT))
        .frameOptions(it -> it.mode(Mode.DENY))
        .referrerPolicy(it -> it.policy(ReferrerPolicy.SAME_ORIGIN));
  }
}

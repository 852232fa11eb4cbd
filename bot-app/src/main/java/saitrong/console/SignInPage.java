package saitrong.console;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ServerWebExchange;
import saitrong.staff.Account;
import saitrong.staff.Sessions;
import saitrong.staff.SignIn;

/// Coming in, and going out.
@Controller
class SignInPage {

  private static final String PAGE = "console/sign-in";

  private final SignIn signIn;
  private final Sessions sessions;
  private final InstantSource clock;

  SignInPage(SignIn signIn, Sessions sessions, InstantSource clock) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.clock = clock;
  }

  /// What somebody typed.
  ///
  /// @param to where they wanted to go
  record Typed(String login, String password, String to) {

    @Override
    public String toString() {
      return "Typed[***]";
    }
  }

  @GetMapping("/console/sign-in")
  String form(
      @RequestParam(defaultValue = "/console") String to,
      @RequestParam(required = false) @Nullable String gone,
      @RequestParam(required = false) @Nullable String undone,
      Model model) {
    model.addAttribute("to", WayToSignIn.safe(to));
    model.addAttribute("gone", gone != null);
    model.addAttribute("undone", undone != null);
    return PAGE;
  }

  @PostMapping("/console/sign-in")
  String come(@ModelAttribute Typed typed, ServerWebExchange exchange, Model model) {
    var cookies = new DeskCookies(exchange);
    var network = Network.of(exchange.getRequest().getRemoteAddress());
    var device = cookies.device().orElse(null);
    return switch (signIn.of(typed.login(), typed.password(), network, device)) {
      case SignIn.Outcome.Welcome welcome -> {
        cookies.session().ifPresent(sessions::end);
        cookies.keep(welcome.session());
        cookies.keep(welcome.device());
        yield "redirect:" + WayToSignIn.safe(typed.to());
      }
      case SignIn.Outcome.Wrong() -> again(typed, exchange, model, "wrong");
      case SignIn.Outcome.Wait(var until) -> {
        long seconds = secondsTo(until);
        exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        model.addAttribute("minutes", (seconds + 59) / 60);
        yield again(typed, exchange, model, "wait");
      }
    };
  }

  private long secondsTo(Instant until) {
    return Math.max(1, Duration.between(clock.instant(), until).toSeconds() + 1);
  }

  /// With the name that was typed, and without the password.
  private static String again(Typed typed, ServerWebExchange exchange, Model model, String why) {
    exchange
        .getResponse()
        .setStatusCode("wait".equals(why) ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNAUTHORIZED);
    model.addAttribute("why", why);
    model.addAttribute("login", typed.login());
    model.addAttribute("to", WayToSignIn.safe(typed.to()));
    return PAGE;
  }

  @PostMapping("/console/sign-out")
  String go(@AuthenticationPrincipal Account account, ServerWebExchange exchange) {
    var cookies = new DeskCookies(exchange);
    cookies.session().ifPresent(it -> signIn.out(account, it));
    cookies.forgetSession();
    return "redirect:/console/sign-in?gone=yes";
  }
}

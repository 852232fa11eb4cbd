package saitrong.console;

import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseCookie.ResponseCookieBuilder;
import org.springframework.web.server.ServerWebExchange;
import saitrong.staff.KnownDevice;
import saitrong.staff.Session;

/// What a browser keeps of the desk. No script reads it, no other site sends it, and where the page
/// came by https it goes by nothing else.
record DeskCookies(ServerWebExchange exchange) {

  private static final String SESSION = "saitrong-desk";
  private static final String DEVICE = "saitrong-device";
  private static final String DESK = "/console";
  private static final String DOOR = "/console/sign-in";

  /// As long as browsers keep anything.
  private static final Duration LONG = Duration.ofDays(400);

  Optional<Session> session() {
    return value(SESSION).map(Session::new);
  }

  Optional<KnownDevice> device() {
    return value(DEVICE).map(KnownDevice::new);
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(exchange.getRequest().getCookies().getFirst(name))
        .map(HttpCookie::getValue)
        .filter(value -> !value.isBlank());
  }

  /// Until the browser is closed.
  void keep(Session session) {
    put(cookie(SESSION, session.value()).path(DESK));
  }

  void keep(KnownDevice device) {
    put(cookie(DEVICE, device.value()).path(DOOR).maxAge(LONG));
  }

  void forgetSession() {
    put(cookie(SESSION, "").path(DESK).maxAge(Duration.ZERO));
  }

  private ResponseCookieBuilder cookie(String name, String value) {
    return ResponseCookie.from(name, value)
        .httpOnly(true)
        .sameSite("Lax")
        .secure("https".equals(exchange.getRequest().getURI().getScheme()));
  }

  private void put(ResponseCookieBuilder cookie) {
    exchange.getResponse().addCookie(cookie.build());
  }
}

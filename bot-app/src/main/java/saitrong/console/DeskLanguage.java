package saitrong.console;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.http.ResponseCookie;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.LocaleContextResolver;
import saitrong.shared.Language;

/// Thai, unless somebody chose English: by `?lang=en`, which the browser then keeps.
final class DeskLanguage implements LocaleContextResolver {

  static final String NAME = "lang";
  private static final String COOKIE = "saitrong-language";

  @Override
  public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
    return new SimpleLocaleContext(Locale.forLanguageTag(of(exchange).code()));
  }

  @Override
  public void setLocaleContext(ServerWebExchange exchange, @Nullable LocaleContext language) {
    throw new UnsupportedOperationException("chosen by ?lang=");
  }

  static Language of(ServerWebExchange exchange) {
    var chosen = exchange.getRequest().getQueryParams().getFirst(NAME);
    if (chosen != null) {
      return language(chosen);
    }
    var kept = exchange.getRequest().getCookies().getFirst(COOKIE);
    return language(kept == null ? "" : kept.getValue());
  }

  private static Language language(String code) {
    return Language.EN.code().equals(code) ? Language.EN : Language.TH;
  }

  /// Keeps what was chosen with this very click.
  static void keep(ServerWebExchange exchange) {
    var chosen = exchange.getRequest().getQueryParams().getFirst(NAME);
    if (chosen != null) {
      exchange
          .getResponse()
          .addCookie(
              ResponseCookie.from(COOKIE, language(chosen).code())
                  .path("/console")
                  .sameSite("Lax")
                  .maxAge(Duration.ofDays(400))
                  .build());
    }
  }
}

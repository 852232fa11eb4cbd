package saitrong.console;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.reactive.result.view.CsrfRequestDataValueProcessor;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import saitrong.content.Contents;
import saitrong.shared.Language;
import saitrong.staff.Account;

/// What stands on every page: whose helpdesk it is, who is signed in, and where they can go.
@ControllerAdvice
class Frame {

  private final Contents contents;
  private final Assets assets;

  Frame(Contents contents, Assets assets) {
    this.contents = contents;
    this.assets = assets;
  }

  /// The parts of the desk, in the order of the rail.
  enum Part {
    TALKS(Door.TALKS),
    CASES(Door.CASES),
    OFFICE(Door.OFFICE),
    FIGURES(Door.FIGURES),
    TRAIL(Door.TRAIL),
    OVERVIEW(Door.OVERVIEW);

    private final Door door;

    Part(Door door) {
      this.door = door;
    }
  }

  /// A way on the rail.
  record Way(String key, String path, boolean here) {}

  /// @param assets where the files of the pages are
  /// @param who is signed in; absent on the way in
  /// @param login by which the page knows later on whether they are still the one
  /// @param inOther the way to the same page in the other language
  /// @param instead of the address of this page the one by which whoever goes on comes back; absent
  ///   where it has its own
  /// @param alerted by which the browser of somebody who may be told of things knows whose it is
  record Around(
      String assets,
      String agency,
      @Nullable String who,
      @Nullable String login,
      List<Way> ways,
      Language other,
      String inOther,
      @Nullable String instead,
      @Nullable String alerted) {}

  @ModelAttribute("frame")
  Around around(ServerWebExchange exchange, @AuthenticationPrincipal @Nullable Account account) {
    DeskLanguage.keep(exchange);
    var language = DeskLanguage.of(exchange);
    var path = exchange.getRequest().getPath().value();
    return new Around(
        assets.base(),
        contents.active().profile().name().in(language),
        account == null ? null : account.name(),
        account == null ? null : account.login().value(),
        account == null || account.mustChoosePassword() ? List.of() : ways(account, path),
        language.other(),
        OtherLanguage.wayFrom(exchange),
        OtherLanguage.answered(exchange.getRequest()).orElse(null),
        alerted(account));
  }

  private static @Nullable String alerted(@Nullable Account account) {
    return account == null || account.mustChoosePassword() || !Door.ALERTS.opensTo(account)
        ? null
        : account.login().value();
  }

  private static List<Way> ways(Account account, String path) {
    return Arrays.stream(Part.values())
        .filter(it -> it.door.opensTo(account))
        .map(it ->
            new Way(
                "part." + it.name().toLowerCase(Locale.ROOT),
                it.door.path(),
                isWithin(path, it.door.path())))
        .toList();
  }

  private static boolean isWithin(String path, String way) {
    return path.equals(way) || !way.equals("/console") && path.startsWith(way + "/");
  }

  /// For the hidden field of each form, which Spring Security writes.
  @ModelAttribute("formToken")
  Mono<CsrfToken> formToken(ServerWebExchange exchange) {
    Mono<CsrfToken> token = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
    return token.doOnNext(it ->
        exchange.getAttributes().put(CsrfRequestDataValueProcessor.DEFAULT_CSRF_ATTR_NAME, it));
  }
}

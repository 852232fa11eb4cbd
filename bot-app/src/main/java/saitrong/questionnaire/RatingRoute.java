package saitrong.questionnaire;

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;
import static org.springframework.web.reactive.function.server.RequestPredicates.POST;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import saitrong.content.Content;
import saitrong.content.TextKey;
import saitrong.content.ThaiDates;
import saitrong.flow.FlowSet;
import saitrong.flow.RatingForm;
import saitrong.rating.Rated;
import saitrong.shared.Language;

/// `GET /rate/SECRET` asks, `POST /rate` takes the answer. Only the form's own secret lets an
/// answer in, so no other page can send one in somebody's name; looking at a link uses nothing up,
/// for messengers look at links by themselves. A link that opens nothing says so, and not why.
final class RatingRoute {

  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  private final RatedByLink rated;
  private final Supplier<Content> content;

  private RatingRoute(RatedByLink rated, Supplier<Content> content) {
    this.rated = rated;
    this.content = content;
  }

  /// An answer in HTML.
  private record Page(HttpStatus status, String html) {}

  static RouterFunction<ServerResponse> to(RatedByLink rated, Supplier<Content> content) {
    var it = new RatingRoute(rated, content);
    return route(GET("/rate/{secret}"), it::asks).andRoute(POST("/rate"), it::takes);
  }

  private Mono<ServerResponse> asks(ServerRequest request) {
    var language = language(request.queryParam(RatingPage.LANGUAGE).orElse(null));
    return answer(Mono.fromCallable(() -> form(request.pathVariable("secret"), language, false)));
  }

  private Mono<ServerResponse> takes(ServerRequest request) {
    return answer(
        request.formData().publishOn(Schedulers.boundedElastic()).map(form -> taken(form)));
  }

  private Page form(String secret, Language language, boolean missed) {
    var active = content.get();
    var asked = asked(active);
    var ticket = asked.flatMap(_ -> rated.caseOf(secret));
    if (ticket.isEmpty()) {
      return over(active, language);
    }
    var page = new RatingPage(active, language);
    var system = rated.system(ticket.get()).orElse(null);
    return new Page(
        HttpStatus.OK, page.form(ticket.get(), system, asked.orElseThrow(), secret, missed));
  }

  private Page taken(MultiValueMap<String, String> form) {
    var active = content.get();
    var asked = asked(active);
    if (asked.isEmpty()) {
      return over(active, Language.TH);
    }
    var read = new FormRead(form, asked.get());
    var language = language(read.text(RatingPage.LANGUAGE));
    var ticket = rated.caseOf(read.text(RatingPage.SECRET));
    if (ticket.isEmpty()) {
      return over(active, language);
    }
    var given = read.given();
    if (given.isEmpty()) {
      return form(read.text(RatingPage.SECRET), language, true);
    }
    return switch (rated.rate(ticket.get(), given.get())) {
      case Rated.Kept(var last) ->
          new Page(
              HttpStatus.OK,
              new RatingPage(active, language)
                  .notice(
                      TextKey.RATE_PAGE_THANKS, Map.of("day", ThaiDates.brief(last, language))));
      case Rated.TooLate _ -> over(active, language);
    };
  }

  private static Optional<RatingForm> asked(Content active) {
    return Optional.ofNullable(active.flows()).flatMap(FlowSet::ratingForm);
  }

  private static Page over(Content active, Language language) {
    return new Page(
        HttpStatus.NOT_FOUND,
        new RatingPage(active, language).notice(TextKey.RATE_PAGE_OVER, Map.of()));
  }

  private static Language language(@Nullable String code) {
    return "en".equals(code) ? Language.EN : Language.TH;
  }

  private static Mono<ServerResponse> answer(Mono<Page> page) {
    return page.subscribeOn(Schedulers.boundedElastic())
        .flatMap(it ->
            ServerResponse.status(it.status())
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", RatingPage.POLICY)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .bodyValue(it.html()));
  }
}

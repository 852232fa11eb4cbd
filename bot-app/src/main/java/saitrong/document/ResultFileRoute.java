package saitrong.document;

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.util.HtmlUtils;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import saitrong.content.Content;
import saitrong.content.TextKey;
import saitrong.document.ResultFiles.Opened;
import saitrong.shared.Language;

/// `GET /results/SECRET`: the picture or document that goes with the result of a case, as a
/// download and never as a page. A link that opens nothing says so kindly, and not why.
final class ResultFileRoute {

  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
  private final ResultFiles files;
  private final Supplier<Content> content;

  private ResultFileRoute(ResultFiles files, Supplier<Content> content) {
    this.files = files;
    this.content = content;
  }

  static RouterFunction<ServerResponse> to(ResultFiles files, Supplier<Content> content) {
    return route(GET("/results/{secret}"), new ResultFileRoute(files, content)::answer);
  }

  private Mono<ServerResponse> answer(ServerRequest request) {
    return Mono.fromCallable(() -> files.opens(request.pathVariable("secret")))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(found -> found.map(ResultFileRoute::download).orElseGet(this::over));
  }

  private static Mono<ServerResponse> download(Opened opened) {
    return plain(HttpStatus.OK)
        .contentType(MediaType.parseMediaType(opened.file().type().contentType()))
        .contentLength(opened.file().size())
        .header("Content-Disposition", "attachment; filename=\"" + name(opened) + "\"")
        .body(FileBytes.of(opened.file()), DataBuffer.class);
  }

  /// The officer's own name for it may name somebody; the number names the case.
  private static String name(Opened opened) {
    return "result-" + opened.number().replace('/', '-') + opened.file().ending();
  }

  private Mono<ServerResponse> over() {
    return plain(HttpStatus.NOT_FOUND)
        .contentType(HTML)
        .bodyValue(
            """
            <!doctype html><html lang="th"><head><meta charset="utf-8">\
            <meta name="viewport" content="width=device-width"><title>%s</title></head>\
            <body>%s%s</body></html>
            """
                .formatted(
                    HtmlUtils.htmlEscape(content.get().profile().name().in(Language.TH)),
                    paragraph(Language.TH),
                    paragraph(Language.EN)));
  }

  private String paragraph(Language language) {
    String says = content.get().texts().say(language, TextKey.RESULT_FILE_OVER, Map.of());
    return "<p lang=\"%s\">%s</p>"
        .formatted(language.code(), HtmlUtils.htmlEscape(says).replace("\n", "<br>"));
  }

  private static ServerResponse.BodyBuilder plain(HttpStatus status) {
    return ServerResponse.status(status)
        .cacheControl(CacheControl.noStore())
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Robots-Tag", "noindex")
        .header("Referrer-Policy", "no-referrer")
        .header("Content-Security-Policy", "default-src 'none'; sandbox");
  }
}

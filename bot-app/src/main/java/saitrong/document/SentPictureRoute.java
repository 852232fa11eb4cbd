package saitrong.document;

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;
import static org.springframework.web.reactive.function.server.RequestPredicates.HEAD;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import saitrong.attachment.KeptFile;

/// `GET /pictures/SECRET`: a picture in somebody's chat, for LINE and the phones that show it.
/// Where there is none, nothing is told of why.
final class SentPictureRoute {

  private static final String PATH = "/pictures/{name}";

  private SentPictureRoute() {}

  static RouterFunction<ServerResponse> to(SentPictures pictures) {
    return route(GET(PATH).or(HEAD(PATH)), request -> answer(pictures, request));
  }

  private static Mono<ServerResponse> answer(SentPictures pictures, ServerRequest request) {
    return Mono.fromCallable(() -> pictures.opens(request.pathVariable("name")))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(found ->
            found
                .map(SentPictureRoute::picture)
                .orElseGet(() -> ServerResponse.notFound().build()));
  }

  private static Mono<ServerResponse> picture(KeptFile file) {
    return ServerResponse.ok()
        .contentType(MediaType.parseMediaType(file.type().contentType()))
        .contentLength(file.size())
        .cacheControl(CacheControl.noStore())
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Robots-Tag", "noindex")
        .header("Referrer-Policy", "no-referrer")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .body(FileBytes.of(file), DataBuffer.class);
  }
}

package saitrong.document;

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;
import static org.springframework.web.reactive.function.server.RequestPredicates.HEAD;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import saitrong.document.Documents.Found;

/// `GET /files/NAME`: open to everybody, so it gives no list and tells nothing of what is not
/// there.
final class DocumentRoute {

  private static final String PATH = "/files/{name}";

  /// A form that was replaced is seen within five minutes; asking again costs nothing.
  private static final CacheControl CACHED =
      CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

  private DocumentRoute() {}

  static RouterFunction<ServerResponse> to(Documents documents) {
    return route(GET(PATH).or(HEAD(PATH)), request -> document(documents, request));
  }

  private static Mono<ServerResponse> document(Documents documents, ServerRequest request) {
    return Mono.fromCallable(() -> documents.find(request.pathVariable("name")))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(found ->
            found
                .map(it -> answer(request, it))
                .orElseGet(() -> ServerResponse.notFound().build()));
  }

  private static Mono<ServerResponse> answer(ServerRequest request, Found found) {
    try {
      var changed = Files.getLastModifiedTime(found.file()).toInstant();
      var tag = "\"%x-%x\"".formatted(changed.toEpochMilli(), Files.size(found.file()));
      return request
          .checkNotModified(changed.truncatedTo(ChronoUnit.SECONDS), tag)
          .switchIfEmpty(whole(found, changed, tag));
    } catch (IOException goneMeanwhile) {
      return ServerResponse.notFound().build();
    }
  }

  /// A browser may show it, and may not run anything in it.
  private static Mono<ServerResponse> whole(Found found, Instant changed, String tag) {
    return ServerResponse.ok()
        .contentType(MediaType.parseMediaType(found.type()))
        .cacheControl(CACHED)
        .lastModified(changed)
        .eTag(tag)
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header("Content-Disposition", "inline; filename=\"" + found.file().getFileName() + "\"")
        .bodyValue(new FileSystemResource(found.file()));
  }
}

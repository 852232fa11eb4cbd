package saitrong.console;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.FormPartEvent;
import org.springframework.http.codec.multipart.Part;
import org.springframework.http.codec.multipart.PartEvent;
import org.springframework.http.codec.multipart.PartEventHttpMessageReader;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// What somebody wrote into a form that is not taken, to be given back with the answer. It is never
/// kept, and a file that came along is let go as it arrives.
final class TypedWords {

  /// Where people write. What is chosen is chosen again in a moment, and no password is shown.
  static final List<String> WRITTEN =
      List.of(
          "title",
          "name",
          "contact",
          "organisation",
          "province",
          "system",
          "agency",
          "reference",
          "letterNumber",
          "words",
          "instead",
          "remark",
          "answer");

  private static final ResolvableType EVENT = ResolvableType.forClass(PartEvent.class);
  private static final int MOST_PARTS = 16;

  private TypedWords() {}

  /// Empty where nothing was written, and for a form that a page of another site sent: nobody puts
  /// words on ours.
  static Mono<String> of(ServerWebExchange exchange) {
    return FormParts.isOfOurPage(exchange.getRequest())
        ? fields(exchange).map(TypedWords::written).onErrorReturn("")
        : Mono.just("");
  }

  private static Mono<MultiValueMap<String, String>> fields(ServerWebExchange exchange) {
    if (!FormParts.areIn(exchange.getRequest())) {
      return exchange.getFormData();
    }
    return FormParts.wereRead(exchange)
        ? exchange.getMultipartData().map(TypedWords::fields)
        : arriving(exchange.getRequest());
  }

  private static MultiValueMap<String, String> fields(MultiValueMap<String, Part> parts) {
    var fields = new LinkedMultiValueMap<String, String>();
    parts.values().stream()
        .flatMap(Collection::stream)
        .filter(FormFieldPart.class::isInstance)
        .map(FormFieldPart.class::cast)
        .forEach(it -> fields.add(it.name(), it.value()));
    return fields;
  }

  /// All of it is read, for a browser shows no answer before it has sent everything. What came in
  /// until something was wrong with it is better than nothing.
  private static Mono<MultiValueMap<String, String>> arriving(ServerHttpRequest request) {
    var reader = new PartEventHttpMessageReader();
    reader.setMaxParts(MOST_PARTS);
    var fields = new LinkedMultiValueMap<String, String>();
    return reader
        .read(EVENT, request, Map.of())
        .doOnNext(it -> {
          if (it instanceof FormPartEvent field) {
            fields.add(field.name(), field.value());
          } else {
            DataBufferUtils.release(it.content());
          }
        })
        .then()
        .onErrorComplete()
        .thenReturn(fields);
  }

  private static String written(MultiValueMap<String, String> fields) {
    return WRITTEN.stream()
        .flatMap(it -> fields.getOrDefault(it, List.of()).stream())
        .filter(it -> !it.isBlank())
        .collect(Collectors.joining("\n"));
  }
}

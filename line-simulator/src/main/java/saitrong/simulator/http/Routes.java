package saitrong.simulator.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Paths with `{names}` and who answers them.
public final class Routes {

  /// Answers one call.
  @FunctionalInterface
  public interface Handler {
    Answer answer(Call call) throws IOException;
  }

  private record Route(String method, String[] pattern, Handler handler) {

    Optional<Map<String, String>> match(String[] path) {
      if (path.length != pattern.length) {
        return Optional.empty();
      }
      var parts = new HashMap<String, String>();
      for (int i = 0; i < path.length; i++) {
        if (pattern[i].startsWith("{")) {
          parts.put(pattern[i].substring(1, pattern[i].length() - 1), Call.decoded(path[i]));
        } else if (!pattern[i].equals(path[i])) {
          return Optional.empty();
        }
      }
      return Optional.of(parts);
    }
  }

  private final List<Route> routes = new ArrayList<>();

  public Routes on(String methodAndPath, Handler handler) {
    var words = methodAndPath.split(" ");
    routes.add(new Route(words[0], words[1].split("/"), handler));
    return this;
  }

  /// The route that takes this call, and the call with its parts filled in.
  public Optional<Found> find(Call call) {
    var path = call.path().split("/");
    for (var route : routes) {
      var parts = route.match(path);
      if (parts.isPresent() && route.method().equals(call.method())) {
        var name = route.method() + " " + String.join("/", route.pattern());
        return Optional.of(new Found(name, route.handler(), call.with(parts.get())));
      }
    }
    return Optional.empty();
  }

  /// A call that somebody will answer; `name` is the method and the pattern.
  public record Found(String name, Handler handler, Call call) {

    public Answer answer() throws IOException {
      return handler.answer(call);
    }
  }
}

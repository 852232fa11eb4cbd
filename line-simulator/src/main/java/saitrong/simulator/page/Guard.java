package saitrong.simulator.page;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import saitrong.simulator.http.Call;

/// Lets only the simulator's own page call `/sim`: any web page that a developer has open could
/// otherwise send requests to this machine. `Host` must not be a name (a name can be made to point
/// here), `Origin` must be this server.
final class Guard {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Pattern IP = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-fA-F:]+]");

  private final boolean lan;

  Guard(boolean lan) {
    this.lan = lan;
  }

  boolean admits(Call call) {
    var host = call.header("Host").orElse("");
    return isHere(withoutPort(host)) && isOwnPage(call, host);
  }

  private boolean isHere(String host) {
    return LOOPBACK.contains(host) || (lan && IP.matcher(host).matches());
  }

  private static boolean isOwnPage(Call call, String host) {
    Optional<String> origin = call.header("Origin");
    if (origin.isPresent()) {
      return authority(origin.get()).equals(host);
    }
    var site = call.header("Sec-Fetch-Site").orElse("none");
    return site.equals("same-origin") || site.equals("none");
  }

  private static String authority(String origin) {
    try {
      var authority = URI.create(origin).getRawAuthority();
      return authority == null ? "" : authority;
    } catch (IllegalArgumentException notAnAddress) {
      return "";
    }
  }

  private static String withoutPort(String host) {
    return host.replaceFirst(":\\d+$", "");
  }
}

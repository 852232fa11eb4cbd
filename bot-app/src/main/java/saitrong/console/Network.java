package saitrong.console;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Where somebody comes from, as far as guessing is counted by it: an address without its last
/// part, for whoever has one has its neighbours too.
final class Network {

  private static final int OF_IPV4 = 3;
  private static final int OF_IPV6 = 8;
  private static final int IPV4 = 4;

  private Network() {}

  static String of(@Nullable InetSocketAddress remote) {
    var address = remote == null ? null : remote.getAddress();
    return address == null ? "unknown" : of(address);
  }

  private static String of(InetAddress address) {
    var bytes = address.getAddress();
    return HexFormat.of().formatHex(Arrays.copyOf(bytes, bytes.length == IPV4 ? OF_IPV4 : OF_IPV6));
  }
}

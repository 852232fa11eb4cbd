package saitrong.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Prints as many free ports as it is told, for `bench/run`: a shell cannot ask for one.
final class FreePorts {

  private FreePorts() {}

  static void main(String[] args) {
    System.out.println(
        free(Integer.parseInt(args[0])).map(String::valueOf).collect(Collectors.joining(" ")));
  }

  /// All are held at once, so that none is named twice.
  static Stream<Integer> free(int count) {
    var sockets = Stream.generate(FreePorts::open).limit(count).toList();
    sockets.forEach(FreePorts::close);
    return sockets.stream().map(ServerSocket::getLocalPort);
  }

  private static ServerSocket open() {
    try {
      return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package saitrong.bench;

import java.util.Arrays;

/// The body of a message that came in chunks.
final class Chunks {

  private byte[] body = new byte[0];
  private final int end;

  /// @param from where the first chunk begins
  Chunks(byte[] in, int from, int length) {
    this.end = read(in, from, length);
  }

  /// Where the message ends, or 0 while it is not complete.
  int end() {
    return end;
  }

  byte[] body() {
    return body;
  }

  private int read(byte[] in, int from, int length) {
    int at = from;
    while (true) {
      int line = Bytes.next(in, at, length, '\n');
      if (line == length) {
        return 0;
      }
      int size = size(in, at, line);
      int data = line + 1;
      int next = data + size + 2;
      if (next > length) {
        return 0;
      }
      if (size == 0) {
        return next;
      }
      append(in, data, size);
      at = next;
    }
  }

  /// Hexadecimal digits up to the end of the line or an extension.
  private static int size(byte[] in, int from, int line) {
    int size = 0;
    for (int k = from; k < line && Character.digit(in[k], 16) >= 0; k++) {
      size = size * 16 + Character.digit(in[k], 16);
    }
    return size;
  }

  private void append(byte[] in, int from, int size) {
    int before = body.length;
    body = Arrays.copyOf(body, before + size);
    System.arraycopy(in, from, body, before, size);
  }
}

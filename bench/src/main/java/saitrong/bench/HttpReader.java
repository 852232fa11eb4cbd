package saitrong.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/// Reads one HTTP/1.1 message out of a buffer, as far as the bot and this generator need it. Its
/// fields are those of the last whole message; one thread uses one reader, so nothing is allocated.
final class HttpReader {

  private byte[] in = new byte[0];
  private int status;
  private boolean closes;
  private boolean hasToken;
  private boolean chunked;
  private int contentLength;
  private byte[] body = new byte[0];
  private int bodyFrom;
  private int bodyLength;

  /// The length of the whole first message, or 0 while it is not complete. A response without a
  /// length has no body: no peer here sends until it closes.
  int read(byte[] in, int length) {
    int head = headLength(in, length);
    if (head == 0) {
      return 0;
    }
    this.in = in;
    readHead(in, head);
    return chunked ? readChunks(in, head, length) : readPlainBody(in, head, length);
  }

  private static int headLength(byte[] in, int length) {
    for (int i = 3; i < length; i++) {
      if (in[i] == '\n' && in[i - 1] == '\r' && in[i - 2] == '\n' && in[i - 3] == '\r') {
        return i + 1;
      }
    }
    return 0;
  }

  private void readHead(byte[] in, int head) {
    status = Bytes.is(in, 0, "http/") ? decimal(in, Bytes.next(in, 0, head, ' ') + 1, head) : 0;
    contentLength = 0;
    chunked = false;
    closes = false;
    hasToken = false;
    int line = Bytes.next(in, 0, head, '\n') + 1;
    while (line < head - 2) {
      int end = Bytes.next(in, line, head, '\n');
      readHeader(in, line, end);
      line = end + 1;
    }
  }

  private void readHeader(byte[] in, int from, int end) {
    int colon = Bytes.next(in, from, end, ':');
    int value = colon + 1;
    while (value < end && in[value] == ' ') {
      value++;
    }
    int name = colon - from;
    if (name == 14 && Bytes.is(in, from, "content-length")) {
      contentLength = decimal(in, value, end);
    } else if (name == 17 && Bytes.is(in, from, "transfer-encoding")) {
      chunked = Bytes.is(in, value, "chunked");
    } else if (name == 10 && Bytes.is(in, from, "connection")) {
      closes = Bytes.is(in, value, "close");
    } else if (name == 13 && Bytes.is(in, from, "authorization")) {
      hasToken = Bytes.is(in, value, "bearer ") && end - value > 9;
    }
  }

  private static int decimal(byte[] in, int from, int end) {
    int number = 0;
    for (int k = from; k < end && in[k] >= '0' && in[k] <= '9'; k++) {
      number = number * 10 + (in[k] - '0');
    }
    return number;
  }

  private int readPlainBody(byte[] in, int head, int length) {
    if (head + contentLength > length) {
      return 0;
    }
    hasBody(in, head, contentLength);
    return head + contentLength;
  }

  private int readChunks(byte[] in, int head, int length) {
    var chunks = new Chunks(in, head, length);
    int end = chunks.end();
    if (end > 0) {
      hasBody(chunks.body(), 0, chunks.body().length);
    }
    return end;
  }

  private void hasBody(byte[] bytes, int from, int count) {
    body = bytes;
    bodyFrom = from;
    bodyLength = count;
  }

  /// 0 for a request.
  int status() {
    return status;
  }

  /// Whether this is a request for a path that begins so, given in lower case.
  boolean asksFor(String path) {
    return Bytes.is(in, pathFrom(), path);
  }

  /// The path of a request, without its query.
  String path() {
    int from = pathFrom();
    int end = Bytes.next(in, from, in.length, ' ');
    return new String(in, from, Bytes.next(in, from, end, '?') - from, ISO_8859_1);
  }

  private int pathFrom() {
    return Bytes.next(in, 0, in.length, ' ') + 1;
  }

  boolean closes() {
    return closes;
  }

  boolean hasToken() {
    return hasToken;
  }

  byte[] body() {
    return body;
  }

  int bodyFrom() {
    return bodyFrom;
  }

  int bodyLength() {
    return bodyLength;
  }
}

package saitrong.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HttpReaderTest {

  private static final String RESPONSE = "HTTP/1.1 200 OK\r\nCONTENT-Length: 5\r\n\r\nhello";

  private static final String CHUNKED =
      "HTTP/1.1 503 No\r\n"
          + "transfer-encoding: chunked\r\n\r\n"
          + "3\r\n"
          + "abc\r\n"
          + "A;x=1\r\n"
          + "0123456789\r\n"
          + "0\r\n\r\n";

  private final HttpReader reader = new HttpReader();

  @Test
  void readsAResponseWithALength() {
    int length = read(RESPONSE);

    assertThat(length).isEqualTo(RESPONSE.length());
    assertThat(reader.status()).isEqualTo(200);
    assertThat(body()).isEqualTo("hello");
  }

  @Test
  void readsABodyInChunks() {
    int length = read(CHUNKED);

    assertThat(length).isEqualTo(CHUNKED.length());
    assertThat(reader.status()).isEqualTo(503);
    assertThat(body()).isEqualTo("abc0123456789");
  }

  @Test
  void waitsForTheRestOfAMessage() {
    for (var message : new String[] {RESPONSE, CHUNKED}) {
      for (int cut = 0; cut < message.length(); cut++) {
        assertThat(read(message.substring(0, cut))).as("%d bytes", cut).isZero();
      }
    }
  }

  @Test
  void readsOnlyTheFirstOfTwoMessages() {
    int length = read(RESPONSE + CHUNKED);

    assertThat(length).isEqualTo(RESPONSE.length());
    assertThat(body()).isEqualTo("hello");
  }

  @Test
  void tellsPathAndTokenOfACall() {
    read("POST /v2/bot/message/reply?x=1 HTTP/1.1\r\nAuthorization: Bearer abc\r\n\r\n");

    assertThat(reader.asksFor("/v2/bot/message/reply")).isTrue();
    assertThat(reader.asksFor("/v2/bot/message/push")).isFalse();
    assertThat(reader.path()).isEqualTo("/v2/bot/message/reply");
    assertThat(reader.hasToken()).isTrue();
    assertThat(reader.status()).isZero();
  }

  @Test
  void forgetsWhatTheMessageBeforeSaid() {
    read("HTTP/1.1 200 OK\r\nConnection: close\r\nAuthorization: Bearer abc\r\n\r\n");
    assertThat(reader.closes()).isTrue();

    read("HTTP/1.1 200 OK\r\n\r\n");

    assertThat(reader.closes()).isFalse();
    assertThat(reader.hasToken()).isFalse();
  }

  private int read(String message) {
    byte[] bytes = message.getBytes(UTF_8);
    return reader.read(bytes, bytes.length);
  }

  private String body() {
    return new String(reader.body(), reader.bodyFrom(), reader.bodyLength(), UTF_8);
  }
}

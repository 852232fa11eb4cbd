package saitrong.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static saitrong.line.LineServer.callback;
import static saitrong.line.LineServer.signature;

import com.mongodb.MongoTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import saitrong.citizen.Contact;
import saitrong.inbox.Inbound;
import saitrong.inbox.Inbound.Said;

/// What LINE, and everybody else, is answered at the door.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class WebhookTest {

  private static final String HELLO = text("U1", "01HELLO", "สวัสดี");

  private LineServer server;

  @BeforeAll
  void startServer() {
    server = new LineServer("saitrong.line.answer-within=3s");
  }

  @AfterAll
  void stopServer() {
    server.close();
  }

  @BeforeEach
  void startAfresh() {
    server.inbox.open();
    server.inbox.forget();
    server.citizens.forget();
  }

  @Test
  void keepsASignedEventAndAnswers200WithNothing() {
    HttpResponse<byte[]> answer = server.post(callback(HELLO));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(server.inbox.kept()).singleElement().isInstanceOf(Said.class);
    assertThat(server.citizens.remembered()).extracting(Contact::chat).hasSize(1);
  }

  @Test
  void takesTheSignatureHeaderInAnyCase() {
    byte[] body = callback(HELLO).getBytes(UTF_8);

    for (String name : new String[] {"X-Line-Signature", "X-LINE-SIGNATURE", "x-line-signature"}) {
      assertThat(server.post(body, name, signature(body)).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void refusesASignatureOfAnotherBody() {
    byte[] body = callback(HELLO).getBytes(UTF_8);
    double before = server.webhooks("bad-signature");

    HttpResponse<byte[]> answer =
        server.post(body, "x-line-signature", signature("other".getBytes(UTF_8)));

    assertThatRefused(answer, 401);
    assertThat(server.webhooks("bad-signature")).isEqualTo(before + 1);
  }

  @Test
  void refusesACallWithoutSignature() {
    assertThatRefused(server.post(callback(HELLO).getBytes(UTF_8), new String[0]), 401);
  }

  @Test
  void refusesTwoSignaturesEvenWhenOneIsRight() {
    byte[] body = callback(HELLO).getBytes(UTF_8);

    assertThatRefused(
        server.post(body, "x-line-signature", signature(body), "x-line-signature", "x"), 401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "=", "!!!", "ไม่ใช่", "AAAA", "a b c", "null"})
  void refusesAMalformedSignature(String signature) {
    byte[] encoded = signature.getBytes(UTF_8);
    String asciiOnly = new String(encoded, java.nio.charset.StandardCharsets.ISO_8859_1);

    assertThatRefused(
        server.post(
            callback(HELLO).getBytes(UTF_8),
            "x-line-signature",
            asciiOnly.replaceAll("\\p{C}", "")),
        401);
  }

  @Test
  void verifiesTheBytesAsTheyCame() {
    byte[] body = callback(HELLO).replace(":", " : \r\n").getBytes(UTF_8);

    assertThat(server.post(body).statusCode()).isEqualTo(200);

    server.inbox.forget();
    assertThatRefused(
        server.post(body, "x-line-signature", signature(callback(HELLO).getBytes(UTF_8))), 401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "hello",
        "null",
        "[]",
        "{}",
        "{\"destination\":\"Ubot\"}",
        "{\"destination\":\"Ubot\",\"events\":{}}",
        "{\"destination\":\"Ubot\",\"events\":[}",
        "{\"destination\":\"Ubot\",\"events\":[]} and more",
        "{\"events\":[{\"type\":\"message\"}]}"
      })
  void answers400ToWhatIsNoCallback(String body) {
    assertThatRefused(server.post(body), 400);
  }

  @Test
  void answers413ToMoreThanTwoMegabytes() {
    byte[] body = new byte[Webhook.LARGEST_BODY + 1];

    assertThatRefused(server.post(body), 413);
    assertThat(server.post(new byte[Webhook.LARGEST_BODY]).statusCode()).isEqualTo(400);
  }

  @Test
  void answers200ToTheVerifyRequest() {
    HttpResponse<byte[]> answer = server.post(callback());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(server.inbox.kept()).isEmpty();
    assertThat(server.citizens.remembered()).isEmpty();
  }

  @Test
  void takesCallsOfPostOnly() {
    HttpResponse<byte[]> answer = server.send(HttpRequest.newBuilder(server.address()).GET());

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("POST");
  }

  @Test
  void takesAnyContentTypeForTheSignatureIsWhatCounts() {
    byte[] body = callback(HELLO).getBytes(UTF_8);
    var request = HttpRequest.newBuilder(server.address()).POST(BodyPublishers.ofByteArray(body));

    HttpResponse<byte[]> answer =
        server.send(request, "x-line-signature", signature(body), "Content-Type", "b;l=\"a");

    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void answers503WhenTheInboxIsClosed() {
    server.inbox.shut();
    double before = server.webhooks("closed");

    assertThatRefused(server.post(callback(HELLO)), 503);
    assertThat(server.webhooks("closed")).isEqualTo(before + 1);
  }

  @Test
  void answers503WhenTheInboxIsTooSlow() {
    server.inbox.hang();

    assertThatRefused(server.post(callback(HELLO)), 503);
  }

  @Test
  void answers503WhenTheInboxBreaksAndLogsNothingOfTheEvent(CapturedOutput log) {
    server.inbox.breakDown();

    assertThatRefused(server.post(callback(HELLO)), 503);

    assertThat(log)
        .contains("A webhook could not be kept: java.lang.IllegalStateException")
        .doesNotContain("broken with")
        .doesNotContain("\tat ");
  }

  @Test
  void answers503WithoutAWordInTheLogWhileTheStoreIsAway(CapturedOutput log) {
    server.inbox.fails(new MongoTimeoutException("the store is away"));

    assertThatRefused(server.post(callback(HELLO)), 503);

    assertThat(log).doesNotContain("could not be kept");
  }

  @Test
  void hidesACitizenNumberInTheNameOfAFileToo() {
    var kept =
        server.take(
            """
            {"type":"message","mode":"active","timestamp":1,"webhookEventId":"01F","replyToken":"t",
            "source":{"type":"user","userId":"U1"},"deliveryContext":{"isRedelivery":false},
            "message":{"type":"file","id":"1","fileName":"บัตร 1000000000009.pdf","fileSize":1}}\
            """);

    assertThat(kept)
        .singleElement()
        .isInstanceOfSatisfying(
            Inbound.SentFile.class,
            file ->
                assertThat(Objects.requireNonNull(file.name()).value())
                    .isEqualTo("บัตร " + Inbound.Said.CITIZEN_NUMBER + ".pdf"));
  }

  @Test
  void keepsTheEventsOfSeveralPeopleInOneCallInOrder() {
    var kept =
        server.take(text("U1", "01A", "หนึ่ง"), text("U2", "01B", "สอง"), text("U1", "01C", "สาม"));

    assertThat(kept)
        .extracting(event -> event.envelope().citizen().value())
        .containsExactly("citizen of U1 at Ubot", "citizen of U2 at Ubot", "citizen of U1 at Ubot");
    assertThat(server.citizens.remembered()).hasSize(2);
  }

  @Test
  void countsEventsByKind() {
    double before = server.events("text");

    Inbound kept = server.takeOne(HELLO);

    assertThat(kept).isInstanceOf(Said.class);
    assertThat(server.events("text")).isEqualTo(before + 1);
  }

  private void assertThatRefused(HttpResponse<byte[]> answer, int status) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).isEmpty();
    assertThat(server.inbox.kept()).isEmpty();
  }

  private static String text(String user, String id, String text) {
    return """
    {"type":"message","mode":"active","timestamp":1763600000000,"webhookEventId":"%s",
     "deliveryContext":{"isRedelivery":false},"source":{"type":"user","userId":"%s"},
     "replyToken":"token-of-%s","message":{"type":"text","id":"m-%s","text":"%s"}}\
    """
        .formatted(id, user, id, id, text);
  }
}

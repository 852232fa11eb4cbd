package saitrong.line;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.citizen.LineUserId;
import saitrong.inbox.ReplyToken;
import saitrong.message.Message.Text;
import saitrong.message.Outgoing;
import saitrong.outbox.Outcome;
import saitrong.outbox.Outcome.Accepted;
import saitrong.outbox.Outcome.MonthlyLimit;
import saitrong.outbox.Outcome.RateLimited;
import saitrong.outbox.Outcome.Refused;
import saitrong.outbox.Outcome.TokenInvalid;
import saitrong.outbox.Outcome.Unknown;
import saitrong.shared.LogLines;

/// What is known after LINE has answered.
class LineSenderTest {

  private static final String REPLY = "/v2/bot/message/reply";
  private static final String PUSH = "/v2/bot/message/push";
  private static final UUID KEY = UUID.fromString("3f0c0b1e-0000-4000-8000-000000000001");

  @RegisterExtension
  static final WireMockExtension LINE =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"))
          .build();

  private LineOnWire wire;

  @BeforeEach
  void connect() {
    wire = LineOnWire.at(LINE.baseUrl());
  }

  @AfterEach
  void disconnect() {
    wire.close();
  }

  @Test
  void repliesWithTheFrozenBytesAndWithoutARetryKey() {
    answers(REPLY, aResponse().withStatus(200).withBody("{}"));

    Outcome outcome = reply();

    assertThat(outcome).isEqualTo(new Accepted(false));
    LINE.verify(
        1,
        postRequestedFor(urlEqualTo(REPLY))
            .withHeader("Authorization", equalTo("Bearer a-token-for-tests"))
            .withHeader("Content-Type", equalTo("application/json"))
            .withHeader("X-Line-Retry-Key", absent())
            .withRequestBody(
                equalToJson(
                    """
                    {"replyToken":"the \\"token\\"","messages":[{"type":"text","text":"สวัสดี"}]}\
                    """)));
  }

  @Test
  void pushesWithTheRetryKey() {
    answers(PUSH, aResponse().withStatus(200));

    assertThat(push()).isEqualTo(new Accepted(false));

    LINE.verify(
        1,
        postRequestedFor(urlEqualTo(PUSH))
            .withHeader("X-Line-Retry-Key", equalTo(KEY.toString()))
            .withRequestBody(
                equalToJson(
                    "{\"to\":\"U1\",\"messages\":[{\"type\":\"text\",\"text\":\"สวัสดี\"}]}")));
  }

  /// Sent again, it would stand in the chat twice.
  @ParameterizedTest
  @ValueSource(strings = {"", "{\"sentMessages\":", "{\"sentMessages\":[]}", "<html>"})
  void takesForSentWhatLineTookThoughNobodyCanNoteIt(String body) {
    wire.hears = (_, names) -> names.get().getFirst();
    answers(REPLY, aResponse().withStatus(200).withBody(body));
    answers(PUSH, aResponse().withStatus(200).withBody(body));

    assertThat(reply()).isEqualTo(new Accepted(false));
    assertThat(push()).isEqualTo(new Accepted(false));

    answers(PUSH, aResponse().withStatus(409).withHeader("x-line-accepted-request-id", "before"));
    assertThat(push()).isEqualTo(new Accepted(true));
  }

  @Test
  void knowsAPushThatWasTakenBefore() {
    answers(PUSH, aResponse().withStatus(409).withHeader("x-line-accepted-request-id", "before"));

    assertThat(push()).isEqualTo(new Accepted(true));
  }

  @Test
  void takesAConflictWithoutTheAcceptedRequestForARefusal() {
    answers(PUSH, aResponse().withStatus(409).withBody("{}"));

    assertThat(push()).isEqualTo(new Refused(409, ""));
  }

  @Test
  void tellsAUsedTokenFromOtherMistakes() {
    answers(REPLY, aResponse().withStatus(400).withBody("{\"message\":\"Invalid reply token\"}"));
    assertThat(reply()).isEqualTo(new TokenInvalid());

    answers(REPLY, aResponse().withStatus(400).withBody("{\"message\":\"May not be empty\"}"));
    assertThat(reply()).isEqualTo(new Refused(400, "May not be empty"));

    answers(PUSH, aResponse().withStatus(400).withBody("{\"message\":\"Invalid reply token\"}"));
    assertThat(push()).isEqualTo(new Refused(400, "Invalid reply token"));
  }

  @Test
  void tellsTheMonthsLimitFromTooManyCalls() {
    answers(
        PUSH,
        aResponse()
            .withStatus(429)
            .withBody("{\"message\":\"You have reached your monthly limit.\"}"));
    assertThat(push()).isEqualTo(new MonthlyLimit());

    answers(PUSH, aResponse().withStatus(429).withHeader("Retry-After", "7").withBody("{}"));
    assertThat(push()).isEqualTo(new RateLimited(Duration.ofSeconds(7)));

    answers(PUSH, aResponse().withStatus(429).withHeader("Retry-After", "soon"));
    assertThat(push()).isEqualTo(new RateLimited(null));
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504})
  void knowsNothingAfterAServerError(int status) {
    answers(REPLY, aResponse().withStatus(status).withBody("<html>"));

    assertThat(reply()).isEqualTo(new Unknown(String.valueOf(status)));
    LINE.verify(1, postRequestedFor(urlEqualTo(REPLY)));
  }

  @ParameterizedTest
  @CsvSource({"401", "403", "404", "410", "413", "415", "302"})
  void takesEveryOtherAnswerForARefusal(int status) {
    answers(REPLY, aResponse().withStatus(status).withBody("not json"));

    assertThat(reply()).isEqualTo(new Refused(status, ""));
    LINE.verify(1, postRequestedFor(urlEqualTo(REPLY)));
  }

  @Test
  void keepsPeopleOutOfTheReason() {
    String person = "U" + "0123456789abcdef".repeat(2);
    answers(
        PUSH,
        aResponse()
            .withStatus(400)
            .withHeader("x-line-request-id", "req-1")
            .withBody("{\"message\":\"no %s at 0000000000\"}".formatted(person)));

    assertThat(push()).isEqualTo(new Refused(400, "no *** at *** (x-line-request-id req-1)"));
  }

  @Test
  void tellsTheLogWhyLineRefusedAMessageAndNotWhatItSaid() {
    try (var log = LogLines.of(LostCalls.class.getName())) {
      answers(
          PUSH,
          aResponse()
              .withStatus(400)
              .withHeader("x-line-request-id", "req-1")
              .withBody(
                  """
                  {"message":"The request body has 1 error(s)","details":[\
                  {"message":"May not be empty, as สวัสดี is","property":"messages[0].text"}]}\
                  """));
      push();
      push();
      answers(REPLY, aResponse().withStatus(503).withHeader("x-line-request-id", "req-2"));
      reply();

      assertThat(log.lines())
          .containsExactly(
              "LINE answered a call (push) with 400 The request body has 1 error(s):"
                  + " messages[0].text May not be empty, as *** is (x-line-request-id req-1)",
              "LINE answered a call (reply) with 503 (x-line-request-id req-2)");
    }
  }

  @Test
  void doesNotCallAUsedTokenOrAPushTakenBeforeARefusal() {
    try (var log = LogLines.of(LostCalls.class.getName())) {
      answers(REPLY, aResponse().withStatus(400).withBody("{\"message\":\"Invalid reply token\"}"));
      reply();
      answers(PUSH, aResponse().withStatus(409).withHeader("x-line-accepted-request-id", "before"));
      push();

      assertThat(log.lines()).isEmpty();
    }
  }

  @Test
  void knowsNothingWhenLineIsTooSlow() {
    answers(PUSH, aResponse().withStatus(200));
    push(); // so that nothing but LINE is slow below
    answers(REPLY, aResponse().withStatus(200).withFixedDelay(4_000));

    try (var impatient = LineOnWire.at(LINE.baseUrl(), 8, Duration.ofSeconds(1))) {
      assertThat(impatient.sender.reply(new ReplyToken("token"), hello()))
          .isInstanceOf(Unknown.class);
    }
    LINE.verify(1, postRequestedFor(urlEqualTo(REPLY)));
  }

  @Test
  void countsAndTimesTheCalls() {
    answers(REPLY, aResponse().withStatus(200));

    reply();

    assertThat(
            wire.meters
                .get("saitrong.line.calls")
                .tags("call", "reply", "outcome", "200")
                .timer()
                .count())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"0, 5", "5, 5", "6, 10", "20, 20", "58, 60", "600, 60"})
  void showsLoadingInTheStepsThatLineTakes(int asked, int sent) {
    answers("/v2/bot/chat/loading/start", aResponse().withStatus(202).withBody("{}"));

    wire.sender.showLoading(new LineUserId("U1"), Duration.ofSeconds(asked));

    LINE.verify(
        1,
        postRequestedFor(urlEqualTo("/v2/bot/chat/loading/start"))
            .withRequestBody(
                equalToJson("{\"chatId\":\"U1\",\"loadingSeconds\":%d}".formatted(sent))));
  }

  @Test
  void doesNotMindWhenLoadingCannotBeShown() {
    answers("/v2/bot/chat/loading/start", aResponse().withStatus(500));

    wire.sender.showLoading(new LineUserId("U1"), Duration.ofSeconds(5));

    LINE.verify(1, postRequestedFor(urlEqualTo("/v2/bot/chat/loading/start")));
  }

  private static void answers(String path, ResponseDefinitionBuilder answer) {
    LINE.stubFor(post(urlEqualTo(path)).willReturn(answer));
  }

  private Outcome reply() {
    return wire.sender.reply(new ReplyToken("the \"token\""), hello());
  }

  private Outcome push() {
    return wire.sender.push(new LineUserId("U1"), hello(), KEY);
  }

  private byte[] hello() {
    return wire.sender.freeze(Outgoing.of(new Text("สวัสดี")));
  }
}

package saitrong.line;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.citizen.LineUserId;
import saitrong.line.LineAccount.ChatMode;
import saitrong.line.LineAccount.Info;
import saitrong.line.LineAccount.Quota;
import saitrong.line.LineAccount.ReadMode;
import saitrong.line.LineAccount.WebhookEndpoint;
import saitrong.line.LineAccount.WebhookTest;
import saitrong.line.LineAnswer.OutOfReach;
import saitrong.line.LineAnswer.Refused;
import saitrong.line.LineAnswer.Told;
import saitrong.line.LineProfiles.Profile;
import saitrong.shared.PersonalText;

/// What LINE tells about our account and about people, and what is made of answers that lack parts.
class LineClientTest {

  @RegisterExtension
  static final WireMockExtension LINE =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"))
          .build();

  private LineOnWire wire;
  private LineClient line;

  @BeforeEach
  void connect() {
    wire = LineOnWire.at(LINE.baseUrl());
    line = wire.client;
  }

  @AfterEach
  void disconnect() {
    wire.close();
  }

  @Test
  void tellsWhoAnswersInTheChats() {
    tells(
        "/v2/bot/info",
        """
        {"userId":"Ubot","basicId":"@test","displayName":"กองตัวอย่าง","chatMode":"chat","markAsReadMode":"manual"}\
        """);

    assertThat(line.info())
        .isEqualTo(
            new Told<>(new Info("Ubot", "@test", "กองตัวอย่าง", ChatMode.CHAT, ReadMode.MANUAL)));
  }

  @Test
  void tellsWhatIsLeftOfTheMonth() {
    tells("/v2/bot/message/quota", "{\"type\":\"limited\",\"value\":300}");
    tells("/v2/bot/message/quota/consumption", "{\"totalUsage\":290}");

    Quota quota = told(line.quota());

    assertThat(quota).isEqualTo(new Quota(true, 300L, 290L));
    assertThat(quota.left()).isEqualTo(10);
  }

  @Test
  void tellsAPlanWithoutALimit() {
    tells("/v2/bot/message/quota", "{\"type\":\"none\"}");
    tells("/v2/bot/message/quota/consumption", "{\"totalUsage\":290}");

    assertThat(told(line.quota()).left()).isNull();
  }

  @Test
  void tellsTheAddressOfTheWebhookAndTestsIt() {
    tells(
        "/v2/bot/channel/webhook/endpoint",
        "{\"endpoint\":\"https://a.example/x\",\"active\":false}");
    LINE.stubFor(
        post(urlEqualTo("/v2/bot/channel/webhook/test"))
            .willReturn(
                okJson(
                    "{\"success\":false,\"timestamp\":\"2026-11-20T05:00:00Z\",\"statusCode\":404,\"reason\":\"ERROR_STATUS_CODE\",\"detail\":\"404\"}")));

    assertThat(told(line.webhookEndpoint()))
        .isEqualTo(new WebhookEndpoint("https://a.example/x", false));
    assertThat(told(line.testWebhook()))
        .isEqualTo(new WebhookTest(false, 404, "ERROR_STATUS_CODE", "404"));
  }

  @Test
  void tellsWhatPeopleShowOfThemselves() {
    tells("/v2/bot/profile/U1", "{\"displayName\":\"สมมติ\",\"language\":\"th\"}");

    assertThat(told(line.profileOf(new LineUserId("U1"))))
        .contains(new Profile(new PersonalText("สมมติ"), "th"));
  }

  @Test
  void tellsOfNoProfileWhereLineShowsNone() {
    LINE.stubFor(get(urlEqualTo("/v2/bot/profile/U1")).willReturn(aResponse().withStatus(404)));

    assertThat(told(line.profileOf(new LineUserId("U1")))).isEmpty();
  }

  @Test
  void keepsAnOddUserIdInsideItsPartOfTheAddress() {
    tells("/v2/bot/profile/U%2F..%3Fx", "{}");

    assertThat(told(line.profileOf(new LineUserId("U/..?x")))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "", "[]", "null", "<html>", "{\"type\":7,\"value\":\"x\",\"active\":\"y\"}"})
  void livesWithAnswersThatLackEverything(String body) {
    LINE.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(200).withBody(body)));

    assertThat(told(line.info()))
        .isEqualTo(new Info(null, null, null, ChatMode.UNKNOWN, ReadMode.UNKNOWN));
    assertThat(told(line.quota())).isEqualTo(new Quota(null, null, null));
    assertThat(told(line.webhookEndpoint())).isEqualTo(new WebhookEndpoint(null, null));
    assertThat(told(line.testWebhook())).isEqualTo(new WebhookTest(false, null, null, null));
    assertThat(told(line.profileOf(new LineUserId("U1"))))
        .isEqualTo(Optional.of(new Profile(null, null)));
  }

  @Test
  void tellsARefusalFromTrouble() {
    LINE.stubFor(
        any(anyUrl())
            .willReturn(
                aResponse().withStatus(401).withBody("{\"message\":\"Authentication failed\"}")));
    assertThat(line.info()).isEqualTo(new Refused<Info>(401, "Authentication failed"));
    assertThat(line.quota()).isEqualTo(new Refused<Quota>(401, "Authentication failed"));

    LINE.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(500)));
    assertThat(line.info()).isEqualTo(new OutOfReach<Info>("500"));
  }

  @Test
  void keepsThePathOfTheConfiguredAddress() {
    tells("/played/line/v2/bot/info", "{\"basicId\":\"@test\"}");

    try (var behindAPath = LineOnWire.at(LINE.baseUrl() + "/played/line/")) {
      assertThat(told(behindAPath.client.info()).basicId()).isEqualTo("@test");
    }
  }

  private static void tells(String path, String json) {
    LINE.stubFor(get(urlEqualTo(path)).willReturn(okJson(json)));
  }

  private static <T> T told(LineAnswer<T> answer) {
    return switch (answer) {
      case Told<T> told -> told.value();
      case Refused<T> refused -> throw new AssertionError(refused);
      case OutOfReach<T> out -> throw new AssertionError(out);
    };
  }
}

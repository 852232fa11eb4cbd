package saitrong.line;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.attachment.ContentSource.Content.Fetched;
import saitrong.attachment.ContentSource.Content.Gone;
import saitrong.attachment.ContentSource.Content.NotReady;
import saitrong.attachment.ContentSource.Content.OutOfReach;
import saitrong.attachment.ContentSource.Content.Refused;
import saitrong.attachment.ContentSource.Content.Unusable;
import saitrong.inbox.MessageId;

/// Fetching what people send, also when LINE is not ready with it.
class LineDownloadsTest {

  private static final String CONTENT = "/v2/bot/message/7/content";
  private static final String TRANSCODING = CONTENT + "/transcoding";
  private static final MessageId MESSAGE = new MessageId("7");

  @RegisterExtension
  static final WireMockExtension LINE =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"))
          .build();

  private final ByteArrayOutputStream target = new ByteArrayOutputStream();
  private final List<Duration> pauses = new ArrayList<>();
  private LineOnWire wire;
  private LineContent content;

  @BeforeEach
  void connect() {
    wire = LineOnWire.at(LINE.baseUrl());
    content = wire.downloads(pauses::add);
  }

  @AfterEach
  void disconnect() {
    wire.close();
  }

  @Test
  void streamsContentOfManyPieces() throws IOException {
    byte[] picture = new byte[3_000_000];
    new Random(1).nextBytes(picture);
    answers(CONTENT, aResponse().withHeader("Content-Type", "image/jpeg").withBody(picture));

    assertThat(content.content(MESSAGE, target)).isEqualTo(new Fetched(3_000_000, "image/jpeg"));
    assertThat(target.toByteArray()).isEqualTo(picture);
  }

  @Test
  void waitsWhileLinePreparesAVideo() throws IOException {
    LINE.stubFor(
        get(urlEqualTo(CONTENT))
            .inScenario("video")
            .willReturn(aResponse().withStatus(202))
            .willSetStateTo("asked"));
    LINE.stubFor(
        get(urlEqualTo(TRANSCODING))
            .inScenario("video")
            .whenScenarioStateIs("asked")
            .willReturn(okJson("{\"status\":\"processing\"}"))
            .willSetStateTo("ready"));
    LINE.stubFor(
        get(urlEqualTo(TRANSCODING))
            .inScenario("video")
            .whenScenarioStateIs("ready")
            .willReturn(okJson("{\"status\":\"succeeded\"}")));
    LINE.stubFor(
        get(urlEqualTo(CONTENT))
            .inScenario("video")
            .whenScenarioStateIs("ready")
            .willReturn(aResponse().withBody("video")));

    assertThat(content.content(MESSAGE, target)).isEqualTo(new Fetched(5, null));
    assertThat(pauses).containsExactly(Duration.ofSeconds(1));
  }

  @Test
  void givesUpWaitingAfterABoundedNumberOfQuestions() throws IOException {
    answers(CONTENT, aResponse().withStatus(202));
    answers(TRANSCODING, okJson("{}"));

    assertThat(content.content(MESSAGE, target)).isEqualTo(new NotReady());
    LINE.verify(20, getRequestedFor(urlEqualTo(TRANSCODING)));
  }

  @Test
  void knowsWhatLineCouldNotPrepare() throws IOException {
    answers(CONTENT, aResponse().withStatus(202));
    answers(TRANSCODING, okJson("{\"status\":\"failed\"}"));

    assertThat(content.content(MESSAGE, target)).isEqualTo(new Unusable());
  }

  @Test
  void knowsWhatWasTakenBack() throws IOException {
    answers(CONTENT, aResponse().withStatus(410));
    assertThat(content.content(MESSAGE, target)).isEqualTo(new Gone());

    answers(CONTENT, aResponse().withStatus(202));
    answers(TRANSCODING, aResponse().withStatus(410));
    assertThat(content.content(MESSAGE, target)).isEqualTo(new Gone());
  }

  @Test
  void tellsARefusalFromTrouble() throws IOException {
    answers(CONTENT, aResponse().withStatus(401));
    assertThat(content.content(MESSAGE, target)).isEqualTo(new Refused(401));

    answers(CONTENT, aResponse().withStatus(500));
    assertThat(content.content(MESSAGE, target)).isEqualTo(new OutOfReach("500"));
  }

  @Test
  void doesNotTakeATorsoForTheWhole() throws IOException {
    answers(CONTENT, aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE));
    assertThat(content.content(MESSAGE, target)).isInstanceOf(OutOfReach.class);

    answers(CONTENT, aResponse().withBody("abc").withHeader("Content-Length", "100"));
    try (var impatient = LineOnWire.at(LINE.baseUrl(), 1, Duration.ofSeconds(1))) {
      assertThat(impatient.downloads(pauses::add).content(MESSAGE, target))
          .isInstanceOf(OutOfReach.class);
    }
  }

  @Test
  void fetchesThePreview() throws IOException {
    answers(CONTENT + "/preview", aResponse().withBody("small"));

    assertThat(content.preview(MESSAGE, target)).isEqualTo(new Fetched(5, null));
  }

  @Test
  void saysSoWhenTheTargetCannotBeWritten() {
    answers(CONTENT, aResponse().withBody(new byte[1_000_000]));
    var full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("full");
          }
        };

    assertThatThrownBy(() -> content.content(MESSAGE, full)).isInstanceOf(IOException.class);
  }

  private static void answers(String path, ResponseDefinitionBuilder answer) {
    LINE.stubFor(get(urlEqualTo(path)).willReturn(answer));
  }
}

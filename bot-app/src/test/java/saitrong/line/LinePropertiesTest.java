package saitrong.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// What may be set, and how a start without LINE's secrets is refused.
@ExtendWith(OutputCaptureExtension.class)
class LinePropertiesTest {

  private static final String SECRET = "saitrong.line.channel-secret";
  private static final String TOKEN = "saitrong.line.channel-token";
  private static final String API = "saitrong.line.api-base";

  @Test
  void pointsAtTheRealLineUnlessToldOtherwise() {
    LineProperties settings = bind(Map.of(SECRET, "s", TOKEN, "t")).checked();

    assertThat(settings.apiBase()).isEqualTo(URI.create("https://api.line.me"));
    assertThat(settings.dataBase()).isEqualTo(URI.create("https://api-data.line.me"));
    assertThat(settings.answerWithin()).isEqualTo(Duration.ofMillis(1400));
    assertThat(settings.callTimeout()).isEqualTo(Duration.ofSeconds(4));
  }

  @Test
  void neverShowsItsSecrets() {
    assertThat(bind(Map.of(SECRET, "hush-1", TOKEN, "hush-2")).toString()).doesNotContain("hush");
  }

  @Test
  void refusesToStartWithoutASecretInTwoSentencesAndNoStackTrace(CapturedOutput console) {
    assertThatThrownBy(() -> new LineServer(SECRET + "=").close())
        .hasRootCauseInstanceOf(LineNotConfigured.class);

    assertThat(console)
        .contains("SAITRONG_LINE_CHANNEL_SECRET is not set")
        .contains("ยังไม่ได้ตั้งค่า SAITRONG_LINE_CHANNEL_SECRET")
        .contains("Channel secret")
        .doesNotContain("\tat ");
  }

  @Test
  void saysWhichSettingIsMissing() {
    assertThatThrownBy(() -> bind(Map.of(TOKEN, "t")).checked())
        .hasMessageContaining("SAITRONG_LINE_CHANNEL_SECRET");
    assertThatThrownBy(() -> bind(Map.of(SECRET, "s", TOKEN, " ")).checked())
        .hasMessageContaining("SAITRONG_LINE_CHANNEL_TOKEN");
  }

  @Test
  void refusesATokenCopiedWithALineBreakWithoutShowingIt() {
    assertThatThrownBy(() -> bind(Map.of(SECRET, "s", TOKEN, "hush\nhush")).checked())
        .isInstanceOf(LineNotConfigured.class)
        .hasMessageNotContaining("hush");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api.line.me",
        "ftp://api.line.me",
        "https:///v2",
        "https://user:word@api.line.me",
        "https://api.line.me?x=1",
        "https://api.line.me#x"
      })
  void refusesAnAddressThatCannotBeUsed(String address) {
    assertThatThrownBy(() -> bind(Map.of(SECRET, "s", TOKEN, "t", API, address)).checked())
        .isInstanceOf(LineNotConfigured.class)
        .hasMessageContaining("SAITRONG_LINE_API_BASE");
  }

  private static LineProperties bind(Map<String, String> settings) {
    return new Binder(new MapConfigurationPropertySource(settings))
        .bindOrCreate("saitrong.line", LineProperties.class);
  }
}

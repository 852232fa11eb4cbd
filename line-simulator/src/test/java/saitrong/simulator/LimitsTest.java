package saitrong.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// LINE's limits on messages, each from both sides: the most that passes, and one more, which is
/// refused in LINE's words.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LimitsTest {

  /// A limit: the messages that just pass, those that do not, and LINE's complaint as `property:
  /// message`.
  record Limit(String name, String passes, String refused, String complaint) {

    @Override
    public String toString() {
      return name;
    }
  }

  private Stage stage;

  LimitsTest() throws IOException {
    stage = new Stage();
  }

  @BeforeAll
  void meet() {
    stage.friend();
  }

  @AfterAll
  void stop() {
    stage.close();
  }

  @ParameterizedTest
  @MethodSource("limits")
  void takesTheMostAndRefusesOneMore(Limit limit) {
    var passing = validate(limit.passes());
    var refused = validate(limit.refused());

    assertThat(passing.status()).as(Messages.shown(passing)).isEqualTo(200);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.detail()).isEqualTo(limit.complaint());
  }

  private BotClient.Told validate(String messages) {
    return stage.api.post("/v2/bot/message/validate/push", "{\"messages\": [" + messages + "]}");
  }

  static Stream<Limit> limits() {
    var all = new ArrayList<Limit>();
    all.addAll(texts());
    all.addAll(LimitTables.actions());
    all.addAll(DatePickerLimits.table());
    all.addAll(LimitTables.quickReplies());
    all.addAll(TemplateLimits.table());
    all.addAll(FlexLimits.table());
    all.addAll(LimitTables.media());
    return all.stream();
  }

  private static List<Limit> texts() {
    return List.of(
        new Limit(
            "messages in a call",
            Messages.times(5, Messages.text("a")),
            Messages.times(6, Messages.text("a")),
            "messages: Size must be between 1 and 5"),
        new Limit("no messages", Messages.text("a"), "", "messages: Size must be between 1 and 5"),
        new Limit(
            "an empty text",
            Messages.text("ก"),
            Messages.text(""),
            "messages[0].text: May not be empty"),
        new Limit(
            "a text of 5,000",
            Messages.text("ก".repeat(5_000)),
            Messages.text("ก".repeat(5_001)),
            "messages[0].text: Length must be between 0 and 5000"),
        new Limit(
            "a text in UTF-16 units: a face counts two",
            Messages.text("😀".repeat(2_500)),
            Messages.text("😀".repeat(2_500) + "a"),
            "messages[0].text: Length must be between 0 and 5000"),
        new Limit(
            "a kind that LINE does not know",
            Messages.text("a"),
            "{\"type\": \"document\"}",
            "messages[0].type: Must be one of the following values: [text, textV2, sticker, image,"
                + " video, audio, location, imagemap, template, flex, coupon]"),
        new Limit(
            "the sender's name",
            Messages.text("a", "\"sender\": {\"name\": \"" + "x".repeat(20) + "\"}"),
            Messages.text("a", "\"sender\": {\"name\": \"" + "x".repeat(21) + "\"}"),
            "messages[0].sender.name: Length must be between 0 and 20"));
  }
}

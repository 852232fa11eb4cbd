package saitrong.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The events that a citizen's acts become.
class EventsTest {

  private Stage stage;

  @BeforeEach
  void start() throws IOException {
    stage = new Stage();
  }

  @AfterEach
  void stop() {
    stage.close();
  }

  @Test
  void tellsAFollowAndAReturn() {
    var citizen = stage.line.citizen("สมหญิง");

    citizen.follow();
    assertThat(stage.bot.lastEvent().at("/follow/isUnblocked").asBoolean()).isFalse();

    citizen.block();
    assertThat(stage.bot.lastEvent().path("type").asString()).isEqualTo("unfollow");
    assertThat(stage.bot.lastEvent().has("replyToken")).isFalse();

    citizen.unblock();
    assertThat(stage.bot.lastEvent().at("/follow/isUnblocked").asBoolean()).isTrue();
  }

  @Test
  void writesEventsWithTheFieldsOfLine() {
    stage.friend().says("สวัสดี");

    var event = stage.bot.lastEvent();

    assertThat(event.path("webhookEventId").asString()).matches("[0-9A-HJKMNP-TV-Z]{26}");
    assertThat(event.path("mode").asString()).isEqualTo("active");
    assertThat(event.at("/deliveryContext/isRedelivery").asBoolean(true)).isFalse();
    assertThat(event.path("timestamp").asLong()).isEqualTo(stage.clock.millis());
    assertThat(event.at("/source/userId").asString()).matches("U[0-9a-f]{32}");
    assertThat(event.at("/message/id").asString()).matches("\\d{18}");
    assertThat(event.at("/message/quoteToken").asString()).isNotEmpty();
    assertThat(event.at("/message/markAsReadToken").asString()).isNotEmpty();
    assertThat(stage.bot.received().getLast().body().path("destination").asString())
        .isEqualTo(stage.line.botUserId());
  }

  @Test
  void sendsPicturesChosenTogetherAsOneSet() {
    var sent = stage.friend().sendsPictures(3);

    var sets =
        stage.bot.received().stream()
            .skip(1)
            .map(it -> it.event().at("/message/imageSet"))
            .toList();
    assertThat(sets).hasSize(3).allMatch(set -> set.path("total").asInt() == 3);
    assertThat(sets.stream().map(set -> set.path("id").asString()).distinct()).hasSize(1);
    var content = stage.api.get("/v2/bot/message/" + sent.get(1).messageId() + "/content");
    assertThat(new String(content.raw().body(), StandardCharsets.UTF_8))
        .isEqualTo("synthetic picture 2");
  }

  @Test
  void carriesTheGroupAsTheSourceAndRepliesIntoIt() {
    var member = stage.line.inGroup("กลุ่มงาน", "สมชาย");

    var sent = member.says("สวัสดีครับ");
    stage.api.reply(sent.replyToken(), "เชิญคุยกันตัวต่อตัว");

    assertThat(stage.bot.lastEvent().at("/source/type").asString()).isEqualTo("group");
    assertThat(member.repliesAndPushes()).hasSize(1);
    assertThat(stage.line.citizen("สมชาย").repliesAndPushes()).isEmpty();
  }
}

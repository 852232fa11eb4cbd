package saitrong.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import saitrong.message.Action;
import saitrong.message.Message.Card;
import saitrong.message.Message.Card.Row;
import saitrong.message.Message.Picture;
import saitrong.message.Message.Text;
import saitrong.message.Outgoing;

/// Our messages as LINE gets them.
class LineMessagesTest {

  private final LineMessages messages = new LineMessages();

  @Test
  void writesAText() {
    assertThat(json(Outgoing.of(new Text("สวัสดี \"ท่าน\"\n1"))))
        .isEqualTo(tree("[{'type':'text','text':'สวัสดี \\\"ท่าน\\\"\\n1'}]"));
  }

  @Test
  void writesAPicture() {
    var picture =
        new Picture(
            URI.create("https://a.example/1.jpg"), URI.create("https://a.example/2.jpg"), "x");

    assertThat(json(Outgoing.of(picture)))
        .isEqualTo(
            tree(
                "[{'type':'image','originalContentUrl':'https://a.example/1.jpg','previewImageUrl':'https://a.example/2.jpg'}]"));
  }

  @Test
  void hangsQuickRepliesOnTheLastBubbleOnly() {
    var outgoing =
        Outgoing.of(new Text("1"), new Text("2"))
            .withQuickReplies(
                List.of(
                    new Action.Say("เมนู", "เมนู"),
                    new Action.Tap("ใช่", "yes=1", "ใช่"),
                    new Action.Open("โทร", URI.create("tel:1111")),
                    new Action.Camera("กล้อง"),
                    new Action.Album("รูป"),
                    new Action.Place("ที่ตั้ง")));

    JsonNode bubbles = json(outgoing);

    assertThat(bubbles.get(0).has("quickReply")).isFalse();
    assertThat(bubbles.get(1).path("quickReply").path("items"))
        .isEqualTo(
            tree(
                "[{'type':'action','action':{'type':'message','label':'เมนู','text':'เมนู'}},"
                    + "{'type':'action','action':{'type':'postback','label':'ใช่','data':'yes=1','displayText':'ใช่'}},"
                    + "{'type':'action','action':{'type':'uri','label':'โทร','uri':'tel:1111'}},"
                    + "{'type':'action','action':{'type':'camera','label':'กล้อง'}},"
                    + "{'type':'action','action':{'type':'cameraRoll','label':'รูป'}},"
                    + "{'type':'action','action':{'type':'location','label':'ที่ตั้ง'}}]"));
  }

  @Test
  void drawsACardWhoseEveryWordGrowsWithTheReadersLetters() {
    JsonNode flex = json(Outgoing.of(receipt(2))).get(0);

    assertThat(flex.path("type").asText()).isEqualTo("flex");
    assertThat(flex.path("altText").asText()).isEqualTo("เลขที่รับแจ้ง 00011/2569");
    assertThat(flex.path("contents").path("type").asText()).isEqualTo("bubble");
    List<JsonNode> words = flex.findParents("scaling");
    assertThat(words).hasSize(flex.findValues("size").size() - 1 + 3); // all but the bubble's size
    assertThat(words).allMatch(word -> word.get("scaling").asBoolean());
    assertThat(flex.path("contents").path("body").path("contents").get(1).path("text").asText())
        .isEqualTo("00011/2569");
    assertThat(flex.path("contents").path("footer").path("contents")).hasSize(3);
  }

  @Test
  void givesAnAddressTheWidthOfTheCard() {
    var rows =
        List.of(
            new Row("เปิดเว็บไซต์ระบบ", "system.agency.example.go.th"), new Row("วันที่", "20"));
    var card = new Card("x", "หัวข้อ", null, rows, List.of(), null);

    var lines =
        json(Outgoing.of(card)).get(0).path("contents").path("body").findValuesAsText("layout");

    assertThat(lines).containsExactly("vertical", "vertical", "baseline");
  }

  @Test
  void leavesOutWhatACardDoesNotHave() {
    var bare = new Card("x", "หัวข้อ", null, List.of(), List.of(), null);

    JsonNode bubble = json(Outgoing.of(bare)).get(0).path("contents");

    assertThat(bubble.has("footer")).isFalse();
    assertThat(bubble.path("body").path("contents")).hasSize(1);
  }

  @Test
  void refusesACardThatLineWouldRefuseForItsSizeWithoutShowingIt() {
    assertThat(messages.json(Outgoing.of(receipt(50)))).isNotEmpty();
    assertThatThrownBy(() -> messages.json(Outgoing.of(receipt(300))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("30 KB")
        .hasMessageNotContaining("00011");
  }

  private static Card receipt(int rows) {
    List<Row> lines = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      lines.add(
          i == 0 ? new Row(null, "ได้รับเรื่องแล้ว") : new Row("ได้รับเมื่อ", "ศ. 20 พ.ย. 2569"));
    }
    return new Card(
        "เลขที่รับแจ้ง 00011/2569",
        "ได้รับเรื่องของท่านแล้ว",
        "00011/2569",
        lines,
        List.of(
            new Action.Say("ติดตามเรื่อง", "ติดตามเรื่อง"),
            new Action.Tap("ส่งเอกสาร", "more=1", "ส่งเอกสาร"),
            new Action.Open("โทร", URI.create("tel:1111"))),
        "กองตัวอย่าง");
  }

  private JsonNode json(Outgoing outgoing) {
    return tree(new String(messages.json(outgoing), UTF_8));
  }

  private static JsonNode tree(String json) {
    try {
      return new ObjectMapper().readTree(json.startsWith("[{'") ? json.replace('\'', '"') : json);
    } catch (JsonProcessingException odd) {
      throw new AssertionError(odd);
    }
  }
}

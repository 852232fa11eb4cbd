package saitrong.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import saitrong.citizen.LineUserId;
import saitrong.message.Action;
import saitrong.message.Message.Card;
import saitrong.message.Message.Text;
import saitrong.message.Outgoing;
import saitrong.outbox.Outcome;
import saitrong.simulator.LineSimulator;
import saitrong.simulator.SimulatorSettings;
import tools.jackson.databind.JsonNode;

/// Words that exceed LINE's limits, sent to a simulator that refuses what LINE would refuse. "ที่"
/// is three units of UTF-16 and one letter as a reader counts.
class LongWordsTest {

  private final LineSimulator line =
      LineSimulator.start(SimulatorSettings.forTests().secrets("a secret", "a-token-for-tests"));
  private final LineOnWire wire = LineOnWire.at(line.apiBase().toString());
  private final LineUserId citizen = new LineUserId(befriended());

  private String befriended() {
    var person = line.citizen("ประชาชน ทดลอง");
    person.follow();
    return person.id();
  }

  @AfterEach
  void hangUp() {
    wire.close();
    line.close();
  }

  @Test
  void areRefusedByLineWhenNobodyCutsThem() {
    var raw = "[{\"type\":\"text\",\"text\":\"%s\"}]".formatted("x".repeat(5001));

    assertThat(push(raw.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void areCutInATextAsLineCountsAndNeverWithinALetter() {
    send(Outgoing.of(new Text("ที่".repeat(2000))));

    assertThat(arrived().path("text").asString()).isEqualTo("ที่".repeat(1666) + "…");
  }

  @Test
  void areLeftAloneUpToTheLastUnit() {
    var fits = "ที่".repeat(1666) + "กข";

    send(Outgoing.of(new Text(fits)));

    assertThat(arrived().path("text").asString()).isEqualTo(fits).hasSize(5000);
  }

  @Test
  void keepAFamilyTogether() {
    var family = "👨‍👩‍👧"; // eight units, one letter
    send(Outgoing.of(new Text("x".repeat(4998) + family)));

    assertThat(arrived().path("text").asString()).isEqualTo("x".repeat(4998) + "…");
  }

  @Test
  void areCutOnButtonsByTheirPlace() {
    var label = "ที่".repeat(60);
    var card =
        new Card(
            "ก".repeat(2000),
            "หัวข้อ",
            null,
            List.of(),
            List.of(new Action.Tap(label, "a=1", "ที่".repeat(400))),
            null);

    send(Outgoing.of(card).withQuickReplies(List.of(new Action.Say(label, "เมนู"))));

    var flex = arrived();
    var button = flex.at("/contents/footer/contents/0/action");
    var reply = flex.at("/quickReply/items/0/action");
    assertThat(flex.path("altText").asString()).hasSize(1500).endsWith("…");
    assertThat(letters(button.path("label"))).isEqualTo(40);
    assertThat(letters(button.path("displayText"))).isEqualTo(300);
    assertThat(letters(reply.path("label"))).isEqualTo(20);
    assertThat(reply.path("label").asString()).isEqualTo("ที่".repeat(19) + "…");
  }

  private void send(Outgoing outgoing) {
    assertThat(push(wire.sender.freeze(outgoing))).isEqualTo(new Outcome.Accepted(false));
  }

  private Outcome push(byte[] frozen) {
    return wire.sender.push(citizen, frozen, UUID.randomUUID());
  }

  private JsonNode arrived() {
    return line.citizen("ประชาชน ทดลอง").repliesAndPushes().getLast().message();
  }

  private static int letters(JsonNode text) {
    var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(text.asString());
    int count = 0;
    while (letters.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }
}

package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import saitrong.content.ShippedContent;
import saitrong.message.Action;
import saitrong.message.Message;
import saitrong.shared.Language;

class EmergencyNumbersTest {

  @ParameterizedTest
  @EnumSource
  void showOnTheButtonTheNumberThatItDials(Language language) {
    var content = ShippedContent.ofTheDefaultAgency();
    for (var emergency : content.profile().emergencies()) {
      var buttons = buttons(new Phrases(content, language).emergency(emergency));

      assertThat(buttons)
          .singleElement()
          .satisfies(button -> {
            assertThat(button.label()).endsWith(emergency.number());
            assertThat(button.uri()).hasToString("tel:" + emergency.number());
          });
    }
  }

  private static List<Action.Open> buttons(List<Message> says) {
    var buttons = new ArrayList<Action.Open>();
    for (var message : says) {
      if (message instanceof Message.Card card) {
        card.buttons().forEach(button -> buttons.add((Action.Open) button));
      }
    }
    return buttons;
  }
}

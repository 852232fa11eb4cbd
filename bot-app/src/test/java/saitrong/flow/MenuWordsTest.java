package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import saitrong.content.RichMenu.Tap;
import saitrong.content.ShippedContent;

/// A field of the rich menus that ship says something that leads somewhere, also when it is typed
/// on a PC, which has no rich menu.
class MenuWordsTest {

  @Test
  void leadToAFlowOrAreWordsOfTheBot() {
    var flows = FlowFiles.shipped();
    var content = ShippedContent.ofTheDefaultAgency();
    var lost = new ArrayList<String>();
    int said = 0;
    for (var menu : content.menus()) {
      for (var area : menu.areas()) {
        if (area.tap() instanceof Tap.Says(String words)) {
          said++;
          if (flows.askedFor(words).isEmpty() && content.texts().meaning(words).isEmpty()) {
            lost.add(words);
          }
        }
      }
    }

    assertThat(said).isEqualTo(11);
    assertThat(lost).isEmpty();
  }
}

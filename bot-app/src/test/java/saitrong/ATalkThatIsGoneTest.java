package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saitrong.erasure.Erasure;
import saitrong.erasure.Officer;
import saitrong.handoff.Talks;

/// Somebody was forgotten, or called anew, while the page of their talk was open at the desk: it
/// says so, and nothing that an officer typed is lost.
class ATalkThatIsGoneTest extends TalkAtTheDesk {

  private String once = "";

  @BeforeEach
  void anOfficerHasThePageBeforeThem() throws Exception {
    send("take");
    once = once(page());
  }

  @Test
  void isSaidToBeGoneOnThePageThatIsOpen() throws Exception {
    isForgotten();

    var said = desk.get(path() + "/said?seen=0", "HX-Request", "true");
    assertThat(said.statusCode()).isEqualTo(200);
    assertThat(said.body())
        .contains("id=\"said\"", "data-acts=\"\"", "แชตนี้ไม่มีแล้ว")
        .doesNotContain("ท้องฟ้า");
    assertThat(desk.get(path()).statusCode()).as("a new page").isEqualTo(404);
  }

  @Test
  void givesBackWhatWasTyped() throws Exception {
    isForgotten();

    for (var form : new String[] {"say", "note", "pass", "end"}) {
      var typed = Map.of("once", once, "words", "พิมพ์ค้างไว้", "to", "-", "from", "agent");
      var refused = desk.sends("/console/account", path() + "/" + form, typed);
      assertThat(refused.statusCode()).as(form).isEqualTo(422);
      assertThat(refused.body()).contains("แชตนี้ไม่มีแล้ว", "พิมพ์ค้างไว้</textarea>");
    }
    for (var form : new String[] {"take", "back", "card", "script", "script-stop"}) {
      var refused = desk.sends("/console/account", path() + "/" + form, Map.of("once", once));
      assertThat(refused.statusCode()).as(form).isEqualTo(422);
      assertThat(refused.body()).contains("แชตนี้ไม่มีแล้ว").doesNotContain("<textarea");
    }
  }

  private void isForgotten() {
    var citizen = bot.part(Talks.class).called(id()).orElseThrow().citizen();
    her.passes(Duration.ofMinutes(1));
    bot.part(Erasure.class).people().forget(citizen, new Officer("officer", "test"));
  }
}

package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import saitrong.shared.PersonalText;
import saitrong.ticket.Step;
import saitrong.ticket.Tickets;

/// Somebody whose only case was opened by an officer, at the end of a talk, has it in the chat as
/// if they had sent it themselves.
class OpenedByAnOfficerTest extends TalkAtTheDesk {

  @Test
  void keepsTheScoresBelowItsResultAfterAWordOfThanks() throws Exception {
    anOfficerOpensACase();
    her.takes(new Step.Accept(), new Step.Begin(null), new Step.Complete(words("แก้แล้ว")));
    var number = her.ticket().number();
    assertThat(isToldByACard()).contains("ให้คะแนน " + number + " 5");

    assertThat(her.says("ขอบคุณค่ะ")).contains("ให้คะแนน " + number + " 5");
  }

  @Test
  void takesAPictureThatWasAskedFor() throws Exception {
    anOfficerOpensACase();
    her.takes(
        new Step.Accept(), new Step.Begin(null), new Step.AskCitizen(words("ภาพหน้าจอ"), null));
    assertThat(isToldByACard()).contains("ภาพหน้าจอ");

    assertThat(her.answerTo(her.citizen.sendsPicture()))
        .contains("สรุปเอกสารที่จะส่ง", her.ticket().number().toString());
  }

  private void anOfficerOpensACase() throws Exception {
    send("take");
    var without = ending("open");
    without.remove("answer");
    send("end", without);
    her.has(bot.part(Tickets.class).lists().latest(false, 1).getFirst());
    isTold(her.ticket().number().toString());
  }

  /// And the bot has noted that LINE took it.
  private String isToldByACard() throws Exception {
    var told = her.isTold();
    var cards = bot.part(MongoDatabase.class).getCollection("case-cards");
    var number = new Document("_id", her.ticket().number().toString());
    Await.until(SOON, () -> cards.countDocuments(number), it -> it == 1);
    return told;
  }

  private static PersonalText words(String words) {
    return new PersonalText(words);
  }
}

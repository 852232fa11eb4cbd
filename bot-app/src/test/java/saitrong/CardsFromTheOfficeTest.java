package saitrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;

/// An officer sends one of the bot's cards in a chat: an answer, how to reach the office, or where
/// a case is.
class CardsFromTheOfficeTest extends ChatAtTheDesk {

  private static final Pattern ANSWER = Pattern.compile("value=\"(answer [^\"]+)\"");
  private static final Pattern CASE = Pattern.compile("value=\"(case [^\"]+)\"");

  @Test
  void showAnAnswerOfTheFaqWithButtonsThatLeadOut() throws Exception {
    callsAnOfficerWhoTakesTheChat();
    var found =
        desk.sends(path(), path() + "/answers", Map.of("words", "บัตรเจ้าพนักงานหาย")).body();
    var card = first(ANSWER, found);
    assertThat(sends(card).statusCode()).isEqualTo(303);

    var told = awaitCard();
    assertThat(told).contains("flex", "บัตร");
    assertThat(told)
        .as("what only the bot would answer")
        .doesNotContain("ยังไม่ตรงคำถาม", "postback");
    assertThat(Await.until(SOON, this::page, it -> it.contains("ส่งแล้ว"))).contains("บัตร");
    assertThat(bot.part(AuditTrail.class).about(id(), 50))
        .extracting(Deed::account, Deed::did)
        .contains(tuple("agent", "talk-say-card"));
  }

  /// The bot's own card bids them leave a question, by words that it would not hear now.
  @Test
  void bidNobodyCallAnOfficerWhoTalksWithOne() throws Exception {
    callsAnOfficerWhoTakesTheChat();
    sends("answer card-login-failed");

    assertThat(awaitCard())
        .contains("ส่งภาพหน้าจอให้เจ้าหน้าที่ตรวจสอบ พิมพ์ในแชตนี้")
        .doesNotContain("ฝากเรื่องถึงเจ้าหน้าที่");
  }

  @Test
  void showHowToReachTheOffice() throws Exception {
    callsAnOfficerWhoTakesTheChat();
    sends("contact");

    assertThat(awaitCard()).contains("flex", "tel:");
  }

  @Test
  void showWhereACaseIs() throws Exception {
    her.leavesAQuestion();
    callsAnOfficerWhoTakesTheChat();
    var number = her.ticket().number().toString();
    var card = first(CASE, page());
    assertThat(card).isEqualTo("case " + number);
    sends(card);

    assertThat(awaitCard()).contains("flex", number, "รอรับเรื่อง");
  }

  @Test
  void areSentOnceByTheSameForm() throws Exception {
    callsAnOfficerWhoTakesTheChat();
    var form = Map.of("once", once(page()), "card", "contact");
    desk.sends(path(), path() + "/card", form);
    assertThat(desk.sends(path(), path() + "/card", form).statusCode()).isEqualTo(303);
    does("say", Map.of("words", "ครบแล้วค่ะ"));

    isTold("ครบแล้วค่ะ");
    assertThat(pushes().stream().filter(it -> it.toString().contains("tel:"))).hasSize(1);
  }

  @Test
  void areNoneThatAreNotOfThisPersonOrNotThere() throws Exception {
    her.leavesAQuestion();
    var others = her.ticket().number();
    her = OFFICE.somebody();
    callsAnOfficerWhoTakesTheChat();

    for (var card : List.of("case " + others, "answer no-such", "menu", "")) {
      var refused = sends(card);
      assertThat(refused.statusCode()).as(card).isEqualTo(422);
      assertThat(refused.body()).contains("การ์ดนี้ไม่มีแล้ว");
    }
    try (var other = OFFICE.at("colleague")) {
      var form = Map.of("once", once(page()), "card", "contact");
      var refused = other.sends("/console/account", path() + "/card", form);
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(refused.body()).contains("แชตนี้ไม่ได้อยู่กับท่าน");
    }
    assertThat(pushes()).isEmpty();
  }

  private HttpResponse<String> sends(String card) throws Exception {
    return send("card", Map.of("card", card));
  }

  private String awaitCard() throws Exception {
    bot.goesRound("outbox");
    return Await.until(SOON, () -> pushes().toString(), it -> it.contains("flex"));
  }
}

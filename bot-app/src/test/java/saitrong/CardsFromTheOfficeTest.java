package saitrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.handoff.Talks;
import saitrong.simulator.world.ChatEntry;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;

/// An officer sends one of the bot's cards in a chat: an answer, how to reach the office, or where
/// a case is.
class CardsFromTheOfficeTest {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([^\"]*)\"");
  private static final Pattern ANSWER = Pattern.compile("value=\"(answer [^\"]+)\"");
  private static final Pattern CASE = Pattern.compile("value=\"(case [^\"]+)\"");

  @RegisterExtension static final Office OFFICE = new Office();

  private static RunningBot bot;
  private DeskBrowser desk;
  private AtTheService her;
  private String path = "";

  @BeforeAll
  static void aBotAndItsStaff() {
    bot = OFFICE.bot();
  }

  @BeforeEach
  void anOfficer(TestInfo story) throws Exception {
    her = new AtTheService(bot, OFFICE.clock(), "ประชาชน " + story.getDisplayName());
    desk = OFFICE.at("agent");
  }

  @AfterEach
  void everybodyGoesHome() {
    OFFICE.everybodyGoesHome();
    desk.close();
  }

  @Test
  void showAnAnswerOfTheFaqWithButtonsThatLeadOut() throws Exception {
    hasTheChat();
    var found = desk.sends(path, path + "/answers", Map.of("words", "บัตรเจ้าพนักงานหาย")).body();
    var card = first(ANSWER, found);
    assertThat(sends(card).statusCode()).isEqualTo(303);

    var told = awaitCard();
    assertThat(told).contains("flex", "บัตร");
    assertThat(told)
        .as("what only the bot would answer")
        .doesNotContain("ยังไม่ตรงคำถาม", "postback");
    assertThat(Await.until(SOON, this::page, it -> it.contains("ส่งแล้ว"))).contains("บัตร");
    assertThat(bot.part(AuditTrail.class).about(path.replace("/console/talks/", ""), 50))
        .extracting(Deed::account, Deed::did)
        .contains(tuple("agent", "talk-say-card"));
  }

  @Test
  void showHowToReachTheOffice() throws Exception {
    hasTheChat();
    sends("contact");

    assertThat(awaitCard()).contains("flex", "tel:");
  }

  @Test
  void showWhereACaseIs() throws Exception {
    her.leavesAQuestion();
    hasTheChat();
    var number = her.ticket().number().toString();
    var card = first(CASE, page());
    assertThat(card).isEqualTo("case " + number);
    sends(card);

    assertThat(awaitCard()).contains("flex", number, "รอรับเรื่อง");
  }

  @Test
  void areSentOnceByTheSameForm() throws Exception {
    hasTheChat();
    var form = Map.of("once", once(), "card", "contact");
    desk.sends(path, path + "/card", form);
    assertThat(desk.sends(path, path + "/card", form).statusCode()).isEqualTo(303);
    desk.sends(path, path + "/say", Map.of("once", once(), "words", "ครบแล้วค่ะ"));

    Await.until(SOON, () -> pushed().toString(), it -> it.contains("ครบแล้วค่ะ"));
    assertThat(pushed().stream().filter(it -> it.toString().contains("tel:"))).hasSize(1);
  }

  @Test
  void areNoneThatAreNotOfThisPersonOrNotThere() throws Exception {
    her.leavesAQuestion();
    var others = her.ticket().number();
    her = new AtTheService(bot, OFFICE.clock(), "ประชาชน อีกคน");
    hasTheChat();

    for (var card : List.of("case " + others, "answer no-such", "menu", "")) {
      var refused = sends(card);
      assertThat(refused.statusCode()).as(card).isEqualTo(422);
      assertThat(refused.body()).contains("การ์ดนี้ไม่มีแล้ว");
    }
    try (var other = OFFICE.at("colleague")) {
      var form = Map.of("once", once(), "card", "contact");
      var refused = other.sends("/console/account", path + "/card", form);
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(refused.body()).contains("แชตนี้ไม่ได้อยู่กับท่าน");
    }
    assertThat(pushed()).isEmpty();
  }

  private void hasTheChat() throws Exception {
    her.says("คุยกับเจ้าหน้าที่");
    path = "/console/talks/" + bot.part(Talks.class).all().getLast().id();
    desk.sends(path, path + "/take", Map.of("once", once()));
  }

  private HttpResponse<String> sends(String card) throws Exception {
    return desk.sends(path, path + "/card", Map.of("once", once(), "card", card));
  }

  private String awaitCard() throws Exception {
    return Await.until(SOON, () -> pushed().toString(), it -> it.contains("flex"));
  }

  private List<ChatEntry> pushed() {
    return her.citizen.repliesAndPushes().stream()
        .filter(it -> it.via() == ChatEntry.Via.PUSH)
        .toList();
  }

  private String page() throws Exception {
    return desk.get(path).body();
  }

  private String once() throws Exception {
    return first(ONCE, page());
  }

  private static String first(Pattern pattern, String page) {
    var found = pattern.matcher(page);
    assertThat(found.find()).as(pattern.pattern()).isTrue();
    return found.group(1);
  }
}

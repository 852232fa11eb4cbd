package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.handoff.Talk;
import saitrong.handoff.Talks;
import saitrong.simulator.world.ChatEntry;
import saitrong.ticket.Ticket;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

/// Where the stories of a chat begin: somebody has just come, nobody else waits, and an officer is
/// at the desk.
abstract class ChatAtTheDesk {

  static final Duration SOON = Duration.ofSeconds(60);
  private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([^\"]*)\"");

  @RegisterExtension static final Office OFFICE = new Office();

  final RunningBot bot = OFFICE.bot();
  AtTheService her;
  DeskBrowser desk;
  private String known = "";

  @BeforeEach
  void somebodyComesAndAnOfficerIsAtTheDesk() throws Exception {
    her = OFFICE.somebody();
    desk = OFFICE.at("agent");
  }

  @AfterEach
  void everybodyGoesHome() {
    OFFICE.everybodyGoesHome();
    desk.close();
  }

  /// From then on the story is of that talk.
  String callsAnOfficer() {
    known = "";
    return her.says("คุยกับเจ้าหน้าที่");
  }

  void callsAnOfficerWhoTakesTheChat() throws Exception {
    callsAnOfficer();
    does("take", Map.of());
  }

  /// The talk of the story, also when it is over.
  Talk talk() {
    return bot.part(Talks.class).called(id()).orElseThrow();
  }

  String id() {
    if (known.isEmpty()) {
      known = bot.part(Talks.class).all().getLast().id();
    }
    return known;
  }

  String path() {
    return "/console/talks/" + id();
  }

  static String path(Ticket ticket) {
    return "/console/cases/%d/%05d".formatted(ticket.number().year(), ticket.number().number());
  }

  String page() throws Exception {
    return desk.get(path()).body();
  }

  void awaitOnPage(String words) throws Exception {
    Await.until(SOON, () -> desk.get(path() + "/said").body(), it -> it.contains(words));
  }

  HttpResponse<String> send(String step) throws Exception {
    return send(step, Map.of());
  }

  HttpResponse<String> send(String step, Map<String, String> typed) throws Exception {
    var all = new HashMap<>(typed);
    all.put("once", once(page()));
    return desk.sends(path(), path() + "/" + step, all);
  }

  /// Where nothing is in the way.
  void does(String step, Map<String, String> typed) throws Exception {
    assertThat(send(step, typed).statusCode()).as(step).isEqualTo(303);
  }

  static Map<String, String> ending(String outcome) {
    var form = new HashMap<String, String>();
    form.putAll(Map.of("outcome", outcome, "name", "ผู้ใช้ LINE"));
    form.putAll(Map.of("group", UserGroup.CITIZEN.code(), "topic", Topic.USE.code()));
    form.putAll(Map.of("words", "ถามเรื่องท้องฟ้า", "answer", "อธิบายแล้วในแชต"));
    return form;
  }

  /// What the person has heard, once these words are among it.
  String isTold(String words) {
    bot.goesRound("outbox");
    return hears(words);
  }

  /// Likewise, of what the bot says by itself.
  String hears(String words) {
    her.citizen.awaitChat(
        _ -> her.citizen.repliesAndPushes().toString().contains(words), SOON, words);
    return her.citizen.repliesAndPushes().toString();
  }

  List<ChatEntry> pushes() {
    return her.citizen.repliesAndPushes().stream()
        .filter(entry -> entry.via() == ChatEntry.Via.PUSH)
        .toList();
  }

  static String once(String page) {
    var found = ONCE.matcher(page);
    return found.find() ? found.group(1) : "";
  }

  static String first(Pattern what, String page) {
    var found = what.matcher(page);
    if (!found.find()) {
      throw new AssertionError("not on the page: " + what);
    }
    return found.group(1);
  }

  static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("none, but " + answer.statusCode());
  }
}

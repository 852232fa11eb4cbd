package saitrong.questionnaire;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import saitrong.content.ShippedContent;
import saitrong.rating.Asker;
import saitrong.rating.Aspect;
import saitrong.rating.Comment;
import saitrong.rating.RatingsForTests;
import saitrong.rating.Scores;
import saitrong.rating.Split;
import saitrong.rating.Tally;
import saitrong.shared.MovableClock;
import saitrong.shared.PersonalText;
import saitrong.shared.Secret;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.store.TestStore;
import saitrong.ticket.Actor;
import saitrong.ticket.Channel;
import saitrong.ticket.Confirmation;
import saitrong.ticket.Detail;
import saitrong.ticket.Opening;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Received;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.TicketsForTests;

/// Somebody called, has no LINE, and says with a link how they were served.
class RatingLinksTest {

  private static final Actor.Staff OFFICER = new Actor.Staff("officer");
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

  @RegisterExtension static final TestStore STORE = TestStore.with(collections());

  private final MovableClock clock = new MovableClock();
  private final FieldCipher cipher =
      FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(new byte[32])));
  private final Tickets tickets = TicketsForTests.in(STORE.database(), cipher, clock);
  private final Scores scores = RatingsForTests.scores(STORE.database(), cipher, clock);
  private final RatingLinks links = new RatingLinks(STORE.database(), clock);
  private final WebTestClient browser =
      WebTestClient.bindToRouterFunction(
              RatingRoute.to(
                  new RatedByLink(links, tickets, scores), ShippedContent::ofTheDefaultAgency))
          .configureClient()
          .responseTimeout(Duration.ofMinutes(1))
          .build();
  private ReceiptNumber number;

  private static DeclaredCollection[] collections() {
    var all = new ArrayList<>(List.of(TicketsForTests.collections()));
    all.add(RatingsForTests.scoresCollection());
    all.add(RatingLinks.COLLECTION);
    return all.toArray(DeclaredCollection[]::new);
  }

  @BeforeEach
  void aCallIsDealtWith() {
    aCallIsDealtWith("staff/1");
  }

  private void aCallIsDealtWith(String key) {
    var now = clock.instant();
    var system = new Detail("ระบบ", "ระบบ", new PersonalText("ระบบ <ทดลอง>"), Map.of("text", "x"));
    var name = new Detail("ชื่อ", "ชื่อ", new PersonalText("นางทดลอง"), Map.of("text", "นางทดลอง"));
    number =
        tickets
            .open(
                new Opening(
                    key,
                    OFFICER,
                    null,
                    "consultation",
                    false,
                    Channel.PHONE,
                    Received.of(now, now),
                    List.of(system, name),
                    null))
            .number();
    take(new Step.Accept());
    take(new Step.Begin(null));
    take(new Step.Complete(new PersonalText("ความลับของผล")));
  }

  private void take(Step step) {
    tickets.take(number, step, OFFICER);
  }

  private Ticket ticket() {
    return tickets.numbered(number).orElseThrow();
  }

  @Test
  void keepsNoLinkWhoseDaysAreOver() {
    var first = ticket();
    links.issue(first);
    clock.advance(RatingLinks.LIVES.plusDays(1));
    aCallIsDealtWith("staff/2");

    links.issue(ticket());

    var rows = STORE.database().getCollection("rating_links");
    assertThat(rows.find(eq("_id", first.id())).first()).isNull();
    assertThat(rows.find(eq("_id", ticket().id())).first()).isNotNull();
  }

  @Test
  void asksWithTheNumberAndTheSystemAndNothingElseOfTheCase() {
    String secret = links.issue(ticket());

    var page = page(secret, "");

    assertThat(page)
        .contains("เรื่องเลขที่ 00001/2569", "ระบบ &lt;ทดลอง&gt;", "5 มากที่สุด", "1 น้อยที่สุด")
        .contains("ใช้เวลานาน", "ใช้งานยาก", "ส่งคะแนน", "lang=\"th\"")
        .doesNotContain("นางทดลอง", "ความลับ", "<script", "http://", "https://");
    assertThat(page(secret, "?lang=en"))
        .contains("Case 00001/2569", "It took long", "lang=\"en\"", "How satisfied are you");
  }

  @Test
  void isNotKeptByAnybodyNorTellsOthersWhereItIs() {
    browser
        .get()
        .uri("/rate/" + links.issue(ticket()))
        .exchange()
        .expectHeader()
        .valueEquals("Cache-Control", "no-store")
        .expectHeader()
        .valueEquals("Referrer-Policy", "no-referrer")
        .expectHeader()
        .value(
            "Content-Security-Policy",
            policy -> assertThat(policy).contains("default-src 'none'", "form-action 'self'"));
  }

  @Test
  void takesTheScoresTheReasonAndTheComment() {
    String secret = links.issue(ticket());

    var thanks =
        sends(
            secret,
            Map.of(
                "service",
                "2",
                "service-why",
                "0",
                "system",
                "4",
                "system-why",
                "0",
                "comment",
                "รอสามวัน"));

    assertThat(thanks).contains("ขอบคุณสำหรับคะแนน", "จ. 30 พ.ย. 2569");
    assertThat(tally(Aspect.SERVICE)).extracting(Tally::sum).containsExactly(2);
    assertThat(tally(Aspect.SYSTEM)).extracting(Tally::sum).containsExactly(4);
    assertThat(scores.words(ticket()))
        .contains(new PersonalText("ควรปรับปรุงบริการ: ใช้เวลานาน\nความเห็น: รอสามวัน"));
    assertThat(scores.asker(ticket())).contains(new Asker.Link());
  }

  @Test
  void countsADoubleClickOnceAndIsChangedForAWeek() {
    String secret = links.issue(ticket());
    sends(secret, Map.of("service", "2"));
    sends(secret, Map.of("service", "2"));
    clock.advance(Duration.ofDays(7));

    assertThat(sends(secret, Map.of("service", "5"))).contains("ขอบคุณ");
    clock.advance(Duration.ofDays(1));
    assertThat(sends(secret, Map.of("service", "1"))).contains("ลิงก์นี้ใช้ไม่ได้แล้ว");

    assertThat(tally(Aspect.SERVICE)).containsExactly(new Tally("consultation", 1, 1, 5, 1));
  }

  /// As in the chat.
  @Test
  void takesAGoodScoreForAResultThatIsUnderstoodAndALowOneForNothing() {
    String secret = links.issue(ticket());

    sends(secret, Map.of("service", "2", "system", "5"));
    assertThat(tickets.confirmation(ticket())).isInstanceOf(Confirmation.Awaited.class);
    sends(secret, Map.of("service", "4"));

    assertThat(tickets.confirmation(ticket())).isInstanceOf(Confirmation.Understood.class);
  }

  /// A messenger that looks at the link uses nothing up.
  @Test
  void isOpenForThirtyDays() {
    String secret = links.issue(ticket());
    page(secret, "");
    clock.advance(Duration.ofDays(29));

    assertThat(page(secret, "")).contains("5 มากที่สุด");
    clock.advance(Duration.ofDays(1));
    assertThat(over(secret)).contains("ลิงก์นี้ใช้ไม่ได้แล้ว");
  }

  @Test
  void keepsNoSecretAndEndsAnEarlierOne() {
    String first = links.issue(ticket());
    String second = links.issue(ticket());

    assertThat(first).hasSize(43).isNotEqualTo(second);
    over(first);
    assertThat(page(second, "")).contains("5 มากที่สุด");
    assertThat(stored()).contains("00001/2569").doesNotContain(first, second);
  }

  @Test
  void opensNothingForWhoRatedInTheChat() {
    String secret = links.issue(ticket());
    var split = Split.of(ticket(), tickets.details(ticket()));
    scores.rate(ticket(), split, Aspect.SERVICE, 4, Comment.none(), new Asker.Chat());

    assertThat(sends(secret, Map.of("service", "1"))).contains("ลิงก์นี้ใช้ไม่ได้แล้ว");
    assertThat(tally(Aspect.SERVICE)).extracting(Tally::sum).containsExactly(4);
  }

  @Test
  void opensNothingWhileTheCaseIsDealtWithAgain() {
    String secret = links.issue(ticket());
    take(new Step.Reopen(new PersonalText("ยังไม่เรียบร้อย")));

    assertThat(over(secret)).doesNotContain("00001/2569");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "..%2Fconsole", "%00", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void saysTheSameOfWhateverIsNoLink(String secret) {
    assertThat(over(secret)).contains("ลิงก์นี้ใช้ไม่ได้แล้ว").doesNotContain("00001/2569");
  }

  @Test
  void asksAgainWhereTheScoreIsMissingOrIsNone() {
    String secret = links.issue(ticket());

    for (String score : List.of("", "0", "6", "5x")) {
      assertThat(sends(secret, Map.of("service", score, "service-why", "99")))
          .contains("โปรดเลือกคะแนนการให้บริการก่อนส่ง", "5 มากที่สุด");
    }
    assertThat(tally(Aspect.SERVICE)).isEmpty();
  }

  private String stored() {
    var rows = STORE.database().getCollection("rating_links");
    var row = rows.find(new Document("_id", ticket().id())).first();
    return row == null ? "" : row.toJson();
  }

  private List<Tally> tally(Aspect aspect) {
    return scores.tally(aspect, Split.By.KIND, NOVEMBER, NOVEMBER);
  }

  private String page(String secret, String query) {
    return body(browser.get().uri("/rate/" + secret + query).exchange().expectStatus().isOk());
  }

  private String over(String secret) {
    return body(
        browser.get().uri(URI.create("/rate/" + secret)).exchange().expectStatus().isNotFound());
  }

  private String sends(String secret, Map<String, String> answers) {
    var form = BodyInserters.fromFormData("t", secret);
    answers.forEach(form::with);
    return body(browser.post().uri("/rate").body(form).exchange().expectStatus().value(_ -> {}));
  }

  private static String body(WebTestClient.ResponseSpec answer) {
    String body = answer.expectBody(String.class).returnResult().getResponseBody();
    return body == null ? "" : body;
  }
}

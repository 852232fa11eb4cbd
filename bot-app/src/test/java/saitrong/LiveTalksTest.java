package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import saitrong.handoff.Talks;
import saitrong.shared.Ulid;
import saitrong.staff.Accounts;
import saitrong.staff.Login;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;

/// What an open page of the desk hears of talks, over the wire, and until when.
class LiveTalksTest {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final JumpingClock CLOCK = new JumpingClock();

  @TempDir static Path data;

  private static RunningBot bot;
  private AtTheService her;

  @BeforeAll
  static void aBotAndItsStaff() {
    bot =
        new RunningBot(
            data, CLOCK, "--saitrong.console.live.beat=200ms", "--saitrong.console.live.lines=2");
    for (var role : Role.values()) {
      StaffForTests.hire(bot.part(Accounts.class), role.code(), role);
    }
  }

  @AfterAll
  static void stop() {
    bot.close();
  }

  @BeforeEach
  void somebodyCallsAnOfficer(TestInfo story) {
    her = new AtTheService(bot, CLOCK, "ประชาชน " + story.getDisplayName());
    her.says("คุยกับเจ้าหน้าที่");
  }

  @Test
  void tellsWhichTalkIsNewAndNothingThatWasSaid() throws Exception {
    try (var desk = at("agent");
        var page = page(desk)) {
      hears(page, "event:beat");
      her.says("ลืมรหัสผ่าน");
      hears(page, "event:talk-said");
      her.says("ไม่รอแล้ว");
      hears(page, "event:talk");

      assertThat(page.lines()).contains("data:" + id()).doesNotContain("ลืมรหัสผ่าน");
      assertThat(page.answer().headers().firstValue("Content-Type").orElseThrow())
          .startsWith("text/event-stream");
      assertThat(page.answer().headers().firstValue("X-Accel-Buffering")).hasValue("no");
    }
  }

  @Test
  void tellsWhatHappenedAtAnotherInstance() throws Exception {
    try (var desk = at("agent");
        var page = page(desk)) {
      hears(page, "event:beat");
      bot.part(MongoDatabase.class)
          .getCollection("signals")
          .insertOne(
              new Document("_id", bot.part(Ulid.class).next())
                  .append("what", Talks.SAID)
                  .append("id", "elsewhere")
                  .append("version", 0L));

      hears(page, "data:elsewhere");
    }
  }

  @Test
  void endsWhenTheOfficerSignsOut() throws Exception {
    try (var desk = at("agent");
        var page = page(desk)) {
      hears(page, "event:beat");
      assertThat(page.isOver()).isFalse();
      var form = Map.of("once", desk.once("/console/account"));
      desk.sends("/console/account", "/console/sign-out-everywhere", form);

      Await.until(SOON, page::isOver, it -> it);
    }
  }

  @Test
  void endsWhenTheAccountMaySeeNoTalksAnyMore() throws Exception {
    var moved = StaffForTests.hire(bot.part(Accounts.class), "moved", Role.AGENT);
    try (var desk = at("moved");
        var page = page(desk)) {
      hears(page, "event:beat");
      bot.part(Accounts.class)
          .change(
              new saitrong.staff.Account(
                  new Login("moved"),
                  moved.name(),
                  java.util.Set.of(Role.EXECUTIVE),
                  java.util.List.of(),
                  true,
                  null));

      Await.until(SOON, page::isOver, it -> it);
    }
  }

  /// A browser that opens page after page takes no line from others.
  @Test
  void tellsNoMorePagesOfOneAccountThanItMayHave() throws Exception {
    try (var desk = at("supervisor");
        var other = at("agent");
        var first = page(desk);
        var second = page(desk)) {
      hears(first, "event:beat");
      hears(second, "event:beat");
      try (var third = page(desk);
          var others = page(other)) {
        hears(third, "event:full");
        Await.until(SOON, third::isOver, it -> it);
        hears(others, "event:beat");
      }
      first.close();

      Await.until(SOON, () -> isTold(desk), it -> it);
    }
  }

  private static boolean isTold(DeskBrowser desk) throws Exception {
    try (var again = page(desk)) {
      Await.until(SOON, again::lines, it -> !it.isEmpty());
      return again.lines().contains("event:beat");
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void opensToWhoeverSeesTalks(Role role) throws Exception {
    boolean reads = role == Role.AGENT || role == Role.SUPERVISOR || role == Role.AUDITOR;
    try (var desk = at(role.code());
        var page = page(desk)) {
      assertThat(page.status()).isEqualTo(reads ? 200 : 403);
    }
  }

  @Test
  void opensToNoStranger() throws Exception {
    try (var stranger = new DeskBrowser(bot.address("/"));
        var page = page(stranger)) {
      assertThat(page.status()).isEqualTo(303);
    }
  }

  private static void hears(DeskEvents page, String line) throws Exception {
    Await.until(SOON, page::lines, it -> it.contains(line));
  }

  private String id() {
    var all = bot.part(MongoDatabase.class).getCollection("talks");
    return java.util.Objects.requireNonNull(
            all.find(new Document("state", new Document("$ne", "")))
                .sort(new Document("talk", -1))
                .first())
        .getString("talk");
  }

  private static DeskEvents page(DeskBrowser desk) throws Exception {
    return new DeskEvents(desk, bot.address("/"));
  }

  private static DeskBrowser at(String login) throws Exception {
    var desk = new DeskBrowser(bot.address("/"));
    assertThat(desk.signsIn(login).headers().firstValue("Location")).hasValue("/console");
    return desk;
  }
}

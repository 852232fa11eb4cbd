package saitrong;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import saitrong.content.ThaiDates;
import saitrong.rating.Aspect;
import saitrong.rating.Scores;
import saitrong.rating.Split;
import saitrong.rating.Tally;
import saitrong.shared.PersonalText;
import saitrong.simulator.Citizen;
import saitrong.simulator.phone.Sent;
import saitrong.simulator.world.ChatEntry;
import saitrong.ticket.Actor;
import saitrong.ticket.Moving;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.ToTell;

/// One person on LINE with one question, and the officer who has it.
final class AtTheService {

  private static final Duration SOON = Duration.ofSeconds(60);
  static final Actor.Staff OFFICER = new Actor.Staff("officer");
  private static final YearMonth FIRST = YearMonth.of(2026, 11);

  private final RunningBot bot;
  private final JumpingClock clock;
  private final Tickets tickets;
  final Citizen citizen;
  private final Tally service;
  private final Tally system;
  private @Nullable ReceiptNumber number;
  private long heard;

  AtTheService(RunningBot bot, JumpingClock clock, String name) {
    this.bot = bot;
    this.clock = clock;
    this.tickets = bot.part(Tickets.class);
    this.citizen = bot.line.citizen(name);
    this.service = given(Aspect.SERVICE);
    this.system = given(Aspect.SYSTEM);
    citizen.follow();
    citizen.awaitReplies(1, SOON);
  }

  /// A question to which there is no answer, about the first of the agency's systems.
  void leavesAQuestion() {
    says("ขอคำปรึกษา");
    says("ทำไมท้องฟ้าเป็นสีฟ้า");
    taps("รับทราบและทำต่อ");
    taps("ประชาชน");
    says("นนทบุรี");
    says("1");
    assertThat(taps("ถูกต้อง ส่งเรื่อง")).contains("ส่งแล้ว เลขที่รับแจ้ง");
    has(tickets.lists().latest(false, 1).getFirst());
  }

  void has(Ticket ticket) {
    number = ticket.number();
  }

  Ticket ticket() {
    return tickets.numbered(requireNonNull(number)).orElseThrow();
  }

  /// What the office does with it; nothing of it is told yet.
  void takes(Step... steps) {
    for (var step : steps) {
      assertThat(tickets.take(requireNonNull(number), step, OFFICER))
          .isInstanceOf(Moving.Done.class);
    }
  }

  /// What the person is pushed of it, once nothing more came for a while.
  String isTold() {
    heard = pushes().size();
    passes(Duration.ofMinutes(2));
    bot.tellsTheNews();
    bot.goesRound("outbox");
    citizen.awaitChat(_ -> pushes().size() > heard, SOON, "the news");
    return pushes().getLast().message().toString();
  }

  /// The bot knows that what must be told has arrived.
  void hasHeardOfIt() throws Exception {
    Await.until(
        SOON,
        () -> {
          bot.followsTheNews();
          return bot.part(ToTell.class).all();
        },
        rows -> rows.stream().noneMatch(row -> row.caseId().equals(ticket().id())));
  }

  void passes(Duration time) {
    clock.advance(time);
  }

  private List<ChatEntry> pushes() {
    return citizen.repliesAndPushes().stream()
        .filter(entry -> entry.via() == ChatEntry.Via.PUSH)
        .toList();
  }

  String says(String words) {
    return answerTo(citizen.says(words));
  }

  String taps(String label) {
    return answerTo(citizen.taps(label));
  }

  String answerTo(Sent act) {
    return citizen.awaitAnswerTo(act, SOON).stream()
        .map(entry -> entry.message().toString())
        .collect(Collectors.joining("\n"));
  }

  /// Nobody but this person rates anything meanwhile.
  void hasRated(Aspect aspect, int score) {
    var before = aspect == Aspect.SERVICE ? service : system;
    var now = given(aspect);
    assertThat(now.given() - before.given()).as("scores given").isEqualTo(1);
    assertThat(now.sum() - before.sum()).as("the score").isEqualTo(score);
  }

  void hasRatedNothing() {
    assertThat(given(Aspect.SERVICE).given()).isEqualTo(service.given());
    assertThat(given(Aspect.SYSTEM).given()).isEqualTo(system.given());
  }

  void wasAsked(int cases) {
    assertThat(given(Aspect.SERVICE).asked() - service.asked()).isEqualTo(cases);
  }

  private Tally given(Aspect aspect) {
    var none = new Tally("all", 0, 0, 0, 0);
    var last = YearMonth.from(clock.instant().atZone(ThaiDates.ZONE));
    return bot.part(Scores.class).tally(aspect, Split.By.MONTH, FIRST, last).stream()
        .reduce(
            none,
            (one, other) ->
                new Tally(
                    "all",
                    one.asked() + other.asked(),
                    one.given() + other.given(),
                    one.sum() + other.sum(),
                    one.good() + other.good()));
  }

  static PersonalText words(String words) {
    return new PersonalText(words);
  }
}

package saitrong.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static saitrong.ticket.Cases.SOMEBODY;
import static saitrong.ticket.Cases.cipher;
import static saitrong.ticket.Cases.opening;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.shared.MovableClock;
import saitrong.shared.PersonalText;
import saitrong.store.TestStore;

/// Every service is on record: also what came by another way than LINE, or was answered at once.
class LoggingTest {

  @RegisterExtension static final TestStore STORE = TestStore.with(TicketsForTests.collections());

  private static final Actor.Staff OFFICER = new Actor.Staff("officer");
  private static final PersonalText ANSWER = new PersonalText("ตั้งรหัสใหม่ที่หน้าเข้าระบบ");

  private final MovableClock clock = new MovableClock();
  private Tickets tickets;

  @BeforeEach
  void open() {
    tickets = TicketsForTests.in(STORE.database(), cipher(), clock);
  }

  @Test
  void givesAPhoneCallANumberAndKeepsWhoAsked() {
    var ticket = logged(call(null));

    assertThat(ticket.number()).hasToString("00001/2569");
    assertThat(ticket.state()).isEqualTo(State.WAITING);
    assertThat(ticket.citizen()).isNull();
    assertThat(ticket.events().getFirst().by()).isEqualTo(OFFICER);
    assertThat(tickets.papers(ticket).details())
        .extracting(Detail::label)
        .containsExactly("เรื่อง", "ชื่อผู้แจ้ง", "กลุ่มผู้ใช้", "ระบบ", "หัวข้อ");
    assertThat(tickets.numbered(ticket.number())).contains(ticket);
  }

  @Test
  void writesAnAnswerGivenAtOnceTogetherWithItsCase() {
    var ticket = logged(call(ANSWER));

    assertThat(ticket.state()).isEqualTo(State.DONE);
    assertThat(ticket.moves()).extracting(TicketEvent.Moved::kind).containsExactly(StepKind.ANSWER);
    assertThat(tickets.papers(ticket).remarks().get(ticket.lastMove().id()))
        .containsEntry(Remark.WORDS, ANSWER);
    assertThat(tickets.confirmation(ticket)).isInstanceOf(Confirmation.Awaited.class);
    assertThat(tickets.lists().unclosed(true, 9)).isEmpty();
    assertThat(tickets.numbered(ticket.number())).contains(ticket);
  }

  @Test
  void recordsThatTheAutomaticAnswerWasUnderstood() {
    var answered =
        opening("run/case").answered(new AnsweredAtOnce(new Actor.Machine(), ANSWER, true));

    var ticket = tickets.open(answered);

    assertThat(ticket.moves())
        .extracting(TicketEvent.Moved::by)
        .containsExactly(new Actor.Machine(), new Actor.Citizen());
    assertThat(tickets.confirmation(ticket)).isInstanceOf(Confirmation.Understood.class);
    assertThat(tickets.open(answered)).as("asked again").isEqualTo(ticket);
    assertThat(tickets.of(SOMEBODY)).containsExactly(ticket);
  }

  @Test
  void opensNothingAsAnsweredThatHasNoAnswer() {
    var empty = opening("a").answered(new AnsweredAtOnce(OFFICER, new PersonalText(" "), false));

    assertThatThrownBy(() -> tickets.open(empty)).isInstanceOf(IllegalArgumentException.class);
    assertThat(tickets.open(opening("b")).number()).hasToString("00001/2569");
  }

  @Test
  void wantsNumberAndDateOfALetter() {
    var bare = letter(new Logged.Letter(null, null));

    assertThat(tickets.logbook().log(bare, OFFICER, null))
        .isEqualTo(
            new Logging.Refused(
                new Objection.Missing(List.of(Need.LETTER_NUMBER, Need.LETTER_DATE))));

    var ticket = logged(letter(new Logged.Letter("ตย 0001/1", LocalDate.of(2026, 11, 18))));
    assertThat(tickets.papers(ticket).details())
        .extracting(detail -> detail.label() + " " + detail.shown().value())
        .contains("เลขที่หนังสือ ตย 0001/1", "ลงวันที่ พ. 18 พ.ย. 2569");
  }

  @Test
  void countsFromWhenItCameInAndKnowsWhenItWasWrittenDown() {
    var yesterday = clock.instant().minus(Duration.ofDays(1));

    var ticket = logged(call(null, yesterday));

    assertThat(ticket.received().at()).isEqualTo(yesterday);
    assertThat(ticket.events().getFirst().at()).isEqualTo(clock.instant());
    var tomorrow = clock.instant().plus(Duration.ofDays(1));
    assertThat(tickets.logbook().log(call(null, tomorrow), OFFICER, null))
        .isEqualTo(new Logging.Refused(new Objection.NotYet(tomorrow)));
  }

  /// A number is never taken back, nor its year.
  @Test
  void takesNothingOfLongAgoUnlessThatIsSaidToBeRight() {
    var sixty = clock.instant().minus(Duration.ofDays(60));
    var before = sixty.minus(Duration.ofDays(1));

    assertThat(tickets.logbook().log(call(null, before), OFFICER, null))
        .isEqualTo(new Logging.Refused(new Objection.LongAgo(before, LocalDate.of(2026, 9, 24))));
    assertThat(logged(call(null, sixty)).number()).hasToString("00001/2569");
    var meant = call(null, before);
    assertThat(
            logged(
                    new Logged(
                        meant.channel(),
                        before,
                        meant.kind(),
                        false,
                        meant.requester(),
                        meant.system(),
                        meant.topic(),
                        meant.words(),
                        meant.letter(),
                        null,
                        true,
                        List.of()))
                .received()
                .at())
        .isEqualTo(before);
  }

  /// A form that is sent twice, as when its answer was lost.
  @Test
  void opensOneCaseForOneForm() {
    var first = tickets.logbook().log("form", call(null), null, OFFICER, null);

    assertThat(tickets.logbook().log("form", call(null), null, OFFICER, null)).isEqualTo(first);
    assertThat(tickets.logbook().log("another", call(null), null, OFFICER, null))
        .isNotEqualTo(first);
    assertThat(tickets.lists().latest(true, 9)).hasSize(2);
  }

  /// Staff read a question in a chat, and it becomes a case of whoever asked.
  @Test
  void opensACaseOutOfAChat() {
    var opened =
        (Logging.Opened) tickets.logbook().log("form", call(ANSWER), SOMEBODY, OFFICER, null);

    assertThat(opened.ticket().isOf(SOMEBODY)).isTrue();
    assertThat(tickets.of(SOMEBODY)).containsExactly(opened.ticket());
    assertThat(opened.ticket().events().getFirst().by()).isEqualTo(OFFICER);
  }

  @Test
  void belongsToNoCitizenUntilSomebodyIsFound() {
    var ticket = logged(call(null));

    assertThat(tickets.find(SOMEBODY, ticket.number())).isEmpty();
    assertThat(tickets.of(SOMEBODY)).isEmpty();
  }

  private Ticket logged(Logged logged) {
    return ((Logging.Opened) tickets.logbook().log(logged, OFFICER, null)).ticket();
  }

  private Logged call(@Nullable PersonalText answer) {
    return call(answer, clock.instant());
  }

  private static Logged call(@Nullable PersonalText answer, Instant at) {
    return logged(Channel.PHONE, at, new Logged.Letter(null, null), answer);
  }

  private Logged letter(Logged.Letter letter) {
    return logged(Channel.LETTER, clock.instant(), letter, null);
  }

  private static Logged logged(
      Channel channel, Instant at, Logged.Letter letter, @Nullable PersonalText answer) {
    return new Logged(
        channel,
        at,
        "consultation",
        false,
        new Logged.Requester(
            new PersonalText("ผู้โทรทดลอง"), null, UserGroup.LOCAL_GOVERNMENT, null),
        "ระบบตัวอย่างหนึ่ง",
        Topic.USE,
        new PersonalText("ลืมรหัสผ่าน"),
        letter,
        answer);
  }
}

package saitrong.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static saitrong.ticket.Cases.ANOTHER;
import static saitrong.ticket.Cases.SOMEBODY;
import static saitrong.ticket.Cases.cipher;
import static saitrong.ticket.Cases.opening;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.citizen.CitizenId;
import saitrong.shared.Life;
import saitrong.shared.MovableClock;
import saitrong.shared.PersonalText;
import saitrong.shared.Secret;
import saitrong.store.FieldCipher;
import saitrong.store.FragileDatabase;
import saitrong.store.TestStore;
import saitrong.ticket.Attaching.Attached;
import saitrong.ticket.Attaching.NoSuchCase;
import saitrong.ticket.Attaching.TooOften;

/// Whoever called the office finds their case in the chat by its number and the end of the
/// telephone number that they gave, and nobody finds out anything by guessing.
class AttachingTest {

  @RegisterExtension static final TestStore STORE = TestStore.with(TicketsForTests.collections());

  private static final Actor.Staff OFFICER = new Actor.Staff("officer");
  private static final PersonalText RIGHT = new PersonalText("0000");
  private static final PersonalText WRONG = new PersonalText("9999");

  private final MovableClock clock = new MovableClock();
  private Tickets tickets;
  private int tries;

  @BeforeEach
  void open() {
    tickets = TicketsForTests.in(STORE.database(), cipher(), clock);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0812340000",
        "08 1234 0000",
        "โทร. 081-234-0000 (กลางวัน)",
        "๐๘๑๒๓๔๐๐๐๐",
        "+66 81 234 0000",
        "0 2000 0000 ต่อ 12",
        "name@example.com หรือ 0812340000"
      })
  void givesTheCaseToWhoeverKnowsItsNumberAndTheEndOfThePhone(String contact) {
    var number = called(contact).number();

    var attached = (Attached) attach(SOMEBODY, number, RIGHT);

    assertThat(attached.ticket().isOf(SOMEBODY)).isTrue();
    assertThat(tickets.find(SOMEBODY, number)).contains(attached.ticket());
    assertThat(tickets.of(SOMEBODY)).containsExactly(attached.ticket());
    assertThat(tickets.find(ANOTHER, number)).isEmpty();
  }

  @Test
  void standsInTheHistoryAndTheCaseIsToldOfFromThenOn() {
    var number = called("0812340000").number();
    attach(SOMEBODY, number, RIGHT);

    assertThat(tickets.numbered(number).orElseThrow().events().getLast())
        .isInstanceOf(TicketEvent.Attached.class);
    tickets.take(number, new Step.Accept(), OFFICER);

    assertThat(tickets.numbered(number).orElseThrow().holder()).isEqualTo(new Holder.Receiving());
    assertThat(tickets.untold().all())
        .singleElement()
        .satisfies(untold -> assertThat(untold.news()).hasSize(1));
  }

  @Test
  void answersAlikeWhetherThereIsSuchACaseOrNot() {
    var withAnOwner = tickets.open(opening("a")).number();
    var withoutAPhone = called("name@example.com, ตู้ ปณ. 100000").number();
    var withoutAnyContact = called(null).number();
    var tip = logged("corruption-tip", "0812340000").number();
    var nobodys = new ReceiptNumber(2569, 99_999);

    assertThat(attach(ANOTHER, called("0812340000").number(), WRONG)).isEqualTo(new NoSuchCase());
    for (var number : new ReceiptNumber[] {withAnOwner, withoutAPhone, tip, nobodys}) {
      assertThat(attach(ANOTHER, number, RIGHT)).as("%s", number).isEqualTo(new NoSuchCase());
      clock.advance(Duration.ofDays(1));
    }
    assertThat(attach(ANOTHER, withoutAnyContact, RIGHT)).isEqualTo(new NoSuchCase());
    assertThat(tickets.of(ANOTHER)).isEmpty();
  }

  @Test
  void isTriedFiveTimesADayByOnePerson() {
    var number = called("0812340000").number();
    IntStream.range(0, 5).forEach(_ -> attach(SOMEBODY, number, WRONG));

    assertThat(attach(SOMEBODY, number, RIGHT)).isEqualTo(new TooOften());
    assertThat(attach(SOMEBODY, new ReceiptNumber(2569, 77), RIGHT)).isEqualTo(new TooOften());
    clock.advance(Duration.ofDays(1));
    assertThat(attach(SOMEBODY, number, RIGHT)).isInstanceOf(Attached.class);
  }

  /// Whoever has many accounts guesses no faster, and the limit itself tells nothing.
  @Test
  void isTriedTenTimesADayOfOneNumberWhetherThereIsOneOrNot() {
    var number = called("0812340000").number();
    var nobodys = new ReceiptNumber(2569, 77);
    IntStream.range(0, 10)
        .forEach(i -> {
          attach(new CitizenId("guesser" + i), number, WRONG);
          attach(new CitizenId("guesser" + i), nobodys, WRONG);
        });

    assertThat(attach(SOMEBODY, number, RIGHT)).isEqualTo(new TooOften());
    assertThat(attach(SOMEBODY, nobodys, RIGHT)).isEqualTo(new TooOften());
    clock.advance(Duration.ofDays(1));
    assertThat(attach(SOMEBODY, number, RIGHT)).isInstanceOf(Attached.class);
  }

  @Test
  void countsATryOnceHoweverOftenItIsAskedFor() {
    var number = called("0812340000").number();
    IntStream.range(0, 20).forEach(_ -> tickets.attach("same", SOMEBODY, number, WRONG));

    assertThat(attach(SOMEBODY, number, RIGHT)).isInstanceOf(Attached.class);
  }

  @Test
  void finishesWhatACrashCutInTwo() {
    var number = called("0812340000").number();
    var life = new Life();
    life.endsAfter("cases.updateOne");
    var mortal = TicketsForTests.in(FragileDatabase.of(STORE.database(), life), cipher(), clock);
    assertThatThrownBy(() -> mortal.attach("k", SOMEBODY, number, RIGHT))
        .isInstanceOf(Life.Ended.class);
    assertThat(tickets.of(SOMEBODY)).isEmpty();

    assertThat(tickets.attach("k", SOMEBODY, number, RIGHT)).isInstanceOf(Attached.class);

    assertThat(tickets.of(SOMEBODY)).hasSize(1);
    assertThat(tickets.numbered(number).orElseThrow().events()).hasSize(2);
  }

  @Test
  void goesToTheFirstOfTwoWhoBothKnowIt() {
    var number = called("0812340000").number();
    var life = new Life();
    var slow = TicketsForTests.in(FragileDatabase.of(STORE.database(), life), cipher(), clock);
    life.onceBefore("cases.updateOne", () -> attach(ANOTHER, number, RIGHT));

    assertThat(slow.attach("k", SOMEBODY, number, RIGHT)).isEqualTo(new NoSuchCase());

    assertThat(tickets.find(ANOTHER, number)).isPresent();
  }

  @Test
  void losesNothingThatAnOfficerDoesMeanwhile() {
    var number = called("0812340000").number();
    var life = new Life();
    var slow = TicketsForTests.in(FragileDatabase.of(STORE.database(), life), cipher(), clock);
    life.onceBefore("cases.updateOne", () -> tickets.take(number, new Step.Accept(), OFFICER));

    var attached = (Attached) slow.attach("k", SOMEBODY, number, RIGHT);

    assertThat(attached.ticket().state()).isEqualTo(State.ACCEPTED);
  }

  @Test
  void provesNothingWhereTheKeyOfWhatWasSaidIsMissing() {
    var number = called("0812340000").number();
    var key = "another key of thirty two bytes!".getBytes(StandardCharsets.UTF_8);
    var other = FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(key)));
    var without = TicketsForTests.in(STORE.database(), other, clock);

    assertThat(without.attach("k", SOMEBODY, number, RIGHT)).isEqualTo(new NoSuchCase());
  }

  private Attaching attach(CitizenId citizen, ReceiptNumber number, PersonalText ending) {
    return tickets.attach("try " + tries++, citizen, number, ending);
  }

  private Ticket called(@Nullable String contact) {
    return logged("consultation", contact);
  }

  private Ticket logged(String kind, @Nullable String contact) {
    var logged =
        new Logged(
            Channel.PHONE,
            clock.instant(),
            kind,
            false,
            new Logged.Requester(
                new PersonalText("ผู้โทรทดลอง"),
                contact == null ? null : new PersonalText(contact),
                UserGroup.LOCAL_GOVERNMENT,
                null),
            null,
            Topic.USE,
            new PersonalText("ลืมรหัสผ่าน"),
            new Logged.Letter(null, null),
            null);
    return ((Logging.Opened) tickets.logbook().log(logged, OFFICER, null)).ticket();
  }
}

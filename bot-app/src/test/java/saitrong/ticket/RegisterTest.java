package saitrong.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static saitrong.ticket.Cases.ANOTHER;
import static saitrong.ticket.Cases.FRIDAY_EVENING;
import static saitrong.ticket.Cases.SOMEBODY;
import static saitrong.ticket.Cases.cipher;
import static saitrong.ticket.Cases.opening;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saitrong.citizen.CitizenId;
import saitrong.shared.Life;
import saitrong.shared.MovableClock;
import saitrong.store.FragileDatabase;
import saitrong.store.TestStore;

/// Receipt numbers: no gap and no repeat, by whomever and whatever happens.
@Timeout(120)
class RegisterTest {

  @RegisterExtension static final TestStore STORE = TestStore.with(TicketsForTests.collections());

  private final MovableClock clock = new MovableClock();
  private Tickets tickets;

  @BeforeEach
  void open() {
    tickets = instance();
  }

  private Tickets instance() {
    return instance(STORE.database());
  }

  private Tickets instance(MongoDatabase database) {
    return TicketsForTests.in(database, cipher(), clock);
  }

  @Test
  void countsFromOneInTheYear() {
    assertThat(tickets.open(opening("a")).number()).hasToString("00001/2569");
    assertThat(tickets.open(opening("b")).number()).hasToString("00002/2569");
  }

  @Test
  void opensOneCaseForOneKey() {
    var first = tickets.open(opening("a"));

    assertThat(tickets.open(opening("a"))).isEqualTo(first);
    assertThat(instance().open(opening("a"))).isEqualTo(first);
    assertThat(tickets.open(opening("b")).number()).hasToString("00002/2569");
  }

  @Test
  void opensOneCaseForOneKeyAlsoInTheNextYear() {
    var first = tickets.open(opening("a", SOMEBODY, Instant.parse("2026-12-31T16:59:59Z")));

    var again = tickets.open(opening("a", SOMEBODY, Instant.parse("2026-12-31T17:00:00Z")));

    assertThat(again).isEqualTo(first);
  }

  @Test
  void showsNobodyTheCaseOfAnotherWithTheSameKey() {
    tickets.open(opening("a"));

    assertThatThrownBy(() -> tickets.open(opening("a", ANOTHER, FRIDAY_EVENING)))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-31T16:59:59.999Z, CALENDAR, 00001/2569",
    "2026-12-31T17:00:00Z,     CALENDAR, 00001/2570",
    "2026-09-30T16:59:59.999Z, FISCAL,   00001/2569",
    "2026-09-30T17:00:00Z,     FISCAL,   00001/2570",
    "2026-12-31T17:00:00Z,     FISCAL,   00001/2570",
  })
  void countsInTheYearThatItIsInBangkok(Instant at, Series series, String number) {
    var register = TicketsForTests.in(STORE.database(), cipher(), series, clock);

    assertThat(register.open(opening("a", SOMEBODY, at)).number()).hasToString(number);
  }

  @Test
  void goesOnWithSixDigits() {
    STORE
        .database()
        .getCollection("case-series")
        .insertOne(new Document("_id", "2569").append("last", 99_998));

    assertThat(tickets.open(opening("a")).number()).hasToString("99999/2569");
    assertThat(tickets.open(opening("b")).number()).hasToString("100000/2569");
  }

  @Test
  void findsItsWayWithoutAnyHint() {
    IntStream.range(0, 5).forEach(i -> tickets.open(opening("k" + i)));
    STORE.database().getCollection("case-series").deleteOne(new Document("_id", "2569"));

    assertThat(tickets.open(opening("more")).number()).hasToString("00006/2569");
    assertThat(hint()).isEqualTo(6);
  }

  @Test
  void numbersSixtyFourAtOnceWithoutGapOrRepeat() throws Exception {
    openAtOnce(64, List.of(tickets));

    assertThat(numbers()).isEqualTo(oneTo(64));
    assertThat(hint()).isEqualTo(64);
  }

  @Test
  void numbersSixtyFourAtOnceOnSeveralInstances() throws Exception {
    openAtOnce(64, List.of(instance(), instance(), instance(), instance()));

    assertThat(numbers()).isEqualTo(oneTo(64));
    assertThat(hint()).isEqualTo(64);
  }

  /// The citizen's turn is redone on other instances while the first still works on it.
  @Test
  void opensOneCaseForAKeyThatAllUseAtOnce() throws Exception {
    var instances = List.of(instance(), instance(), instance(), instance());
    var barrier = new CyclicBarrier(64);

    var opened =
        atOnce(
            64,
            i -> {
              barrier.await();
              return instances.get(i % 4).open(opening("the same"));
            });

    assertThat(opened.stream().map(Ticket::id).distinct()).hasSize(1);
    assertThat(numbers()).isEqualTo(oneTo(1));
    assertThat(tickets.of(SOMEBODY)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "cases.find,               true",
    "case-series.find,         true",
    "case_clocks.insertOne,    true",
    "case_clocks.insertOne,    false",
    "cases.insertOne,          true",
    "cases.insertOne,          false",
    "case-series.updateOne,    true",
    "case-series.updateOne,    false",
    "citizen-cases.updateOne,  true",
    "citizen-cases.updateOne,  false",
  })
  void losesAndRepeatsNothingWhenItDiesOnTheWay(String step, boolean before) {
    var life = new Life();
    var mortal = instance(FragileDatabase.of(STORE.database(), life));
    mortal.open(opening("first"));
    if (before) {
      life.endsBefore(step);
    } else {
      life.endsAfter(step);
    }
    assertThatThrownBy(() -> mortal.open(opening("second"))).isInstanceOf(Life.Ended.class);

    tickets.open(opening("third"));
    var second = tickets.open(opening("second"));
    tickets.open(opening("fourth"));

    assertThat(numbers()).isEqualTo(oneTo(4));
    assertThat(tickets.of(SOMEBODY)).contains(second).hasSize(4);
  }

  /// One in three dies somewhere on the way, each time, and what it had in hand is done again.
  @Test
  void losesAndRepeatsNothingWhileInstancesComeAndGo() throws Exception {
    var steps = List.of("cases.insertOne", "case-series.updateOne", "citizen-cases.updateOne");

    atOnce(
        64,
        i -> {
          var life = new Life();
          if (i % 3 == 0) {
            life.endsAfter(steps.get(i / 3 % 3));
          }
          try {
            return instance(FragileDatabase.of(STORE.database(), life)).open(opening("k" + i));
          } catch (Life.Ended died) {
            return instance().open(opening("k" + i));
          }
        });

    assertThat(numbers()).isEqualTo(oneTo(64));
  }

  private void openAtOnce(int count, List<Tickets> instances) throws Exception {
    var barrier = new CyclicBarrier(count);
    atOnce(
        count,
        i -> {
          barrier.await();
          var citizen = new CitizenId("citizen" + i % 7);
          return instances
              .get(i % instances.size())
              .open(opening("k" + i, citizen, FRIDAY_EVENING));
        });
  }

  private interface Work {
    Ticket of(int which) throws Exception;
  }

  private static List<Ticket> atOnce(int count, Work work) throws Exception {
    var tasks = new ArrayList<Callable<Ticket>>();
    for (int i = 0; i < count; i++) {
      int which = i;
      tasks.add(() -> work.of(which));
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var done = new ArrayList<Ticket>();
      for (var opened : threads.invokeAll(tasks)) {
        done.add(opened.get());
      }
      return done;
    }
  }

  private static List<Integer> oneTo(int last) {
    return IntStream.rangeClosed(1, last).boxed().toList();
  }

  private static List<Integer> numbers() {
    var numbers = new ArrayList<Integer>();
    STORE
        .database()
        .getCollection("cases")
        .find(new Document("confidential", false))
        .forEach(row -> numbers.add(row.getInteger("number")));
    return numbers.stream().sorted().toList();
  }

  private static int hint() {
    var row =
        STORE.database().getCollection("case-series").find(new Document("_id", "2569")).first();
    return row == null ? 0 : row.getInteger("last");
  }
}

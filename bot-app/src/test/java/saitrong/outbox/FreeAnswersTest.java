package saitrong.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static saitrong.outbox.FakeLine.By.PUSH;
import static saitrong.outbox.FakeLine.By.REPLY;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Contact;
import saitrong.citizen.FakeCitizens;
import saitrong.citizen.LineUserId;
import saitrong.inbox.ReplyToken;
import saitrong.message.Message;
import saitrong.message.Outgoing;
import saitrong.outbox.FakeLine.Delivered;
import saitrong.outbox.FakeLine.Fault;
import saitrong.shared.Life;
import saitrong.shared.MovableClock;
import saitrong.shared.Secret;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.store.FragileDatabase;
import saitrong.store.TestStore;
import saitrong.transcript.Fate;
import saitrong.transcript.Transcript;
import saitrong.transcript.TranscriptForTests;

/// What an officer says within a minute of the person costs no push, and arrives once.
class FreeAnswersTest {

  private static final FieldCipher CIPHER =
      FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(new byte[32])));
  private static final LineUserId CHAT = new LineUserId("U1");
  private static final ReplyToken TOKEN = new ReplyToken("t1");

  @RegisterExtension
  static final TestStore STORE =
      TestStore.with(
          Stream.concat(
                  WiredOutbox.collections().stream(),
                  Stream.of(TranscriptForTests.collection(), TranscriptForTests.attention()))
              .toArray(DeclaredCollection[]::new));

  private final MovableClock clock = new MovableClock();
  private final FakeLine line = new FakeLine(clock);
  private final FakeCitizens citizens = new FakeCitizens();
  private final CitizenId citizen = citizens.idOf("Ubot", CHAT);
  private Transcript transcript;
  private WiredOutbox outbox;

  @BeforeEach
  void open() {
    transcript = TranscriptForTests.in(STORE.database());
    outbox = wired(STORE.database());
    citizens.remember(List.of(new Contact(citizen, "Ubot", CHAT, Contact.Kind.PERSON)));
  }

  @AfterEach
  void close() {
    transcript.close();
  }

  @Test
  void goOutOnWhatThePersonWroteLast() {
    writes(TOKEN);

    var key = says("officer");

    sweeps(1);
    assertThat(line.delivered()).extracting(Delivered::by).containsExactly(REPLY);
    assertThat(transcript.fates(List.of(key.toString()))).containsValue(Fate.REPLIED);
    assertThat(count("outbox")).isZero();
  }

  @Test
  void goOutThoughTheMonthsPushesAreUsedUp() {
    line.hasQuota(100, 100);
    writes(TOKEN);
    says("free");
    says("not free");

    sweeps(20);

    assertThat(line.delivered()).extracting(Delivered::text).containsExactly("free");
  }

  /// Nobody is told to write again and then left without an answer.
  @Test
  void goOutWithWhatThePersonWritesNextWhereTheyWaitedForQuota() {
    line.hasQuota(100, 100);
    says("officer");
    sweeps(60);
    assertThat(line.delivered()).isEmpty();

    writes(TOKEN);

    sweeps(2);
    assertThat(line.delivered()).extracting(Delivered::by).containsExactly(REPLY);
  }

  @Test
  void costAPushWhereTheyComeLater() {
    writes(TOKEN);
    clock.advance(Duration.ofSeconds(55));

    says("officer");

    sweeps(1);
    assertThat(line.delivered()).extracting(Delivered::by).containsExactly(PUSH);
  }

  /// Kept for a while by whatever it was, until the token was too old.
  @Test
  void costAPushWhereTheTokenIsOverBeforeTheyGo() {
    writes(TOKEN);
    says("officer");
    line.failsFor(Duration.ofMinutes(1), Fault.NO_CONNECTION);

    sweeps(240);

    assertThat(line.delivered()).extracting(Delivered::by).containsExactly(PUSH);
  }

  @Test
  void useATokenOnce() {
    writes(TOKEN);
    says("first");
    says("second");

    sweeps(5);

    assertThat(line.delivered()).extracting(Delivered::by).containsExactly(REPLY, PUSH);
  }

  @Test
  void goOutOnTheLatestOfTheirTokens() {
    writes(TOKEN);
    clock.advance(Duration.ofSeconds(40));
    writes(new ReplyToken("t2"));
    clock.advance(Duration.ofSeconds(40));

    says("officer");

    sweeps(1);
    assertThat(line.calls()).extracting(FakeLine.Call::tokenOrKey).containsExactly("t2");
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {
        "LOSES_THE_ANSWER",
        "FAILS",
        "RATE_LIMITS",
        "NO_CONNECTION",
        "FORGETS_THE_TOKEN",
        "UNAUTHORIZED"
      })
  void arriveOnceWhateverGoesWrong(Fault fault) {
    writes(TOKEN);
    says("officer");
    line.willFail(fault);

    sweeps(120);

    assertThat(line.delivered()).extracting(Delivered::text).containsExactly("officer");
    assertThat(count("outbox")).isZero();
  }

  @Test
  void arriveOnceWhereTheAnswerWasLostAndNobodyTriedAgainInTime() {
    writes(TOKEN);
    says("officer");
    line.willFail(Fault.LOSES_THE_ANSWER);
    sweeps(1);
    line.failsFor(Duration.ofSeconds(20), Fault.FAILS);

    sweeps(40);

    assertThat(line.delivered()).extracting(Delivered::text).containsExactly("officer");
  }

  /// However it went on the first token, the person is there and gets it on the next.
  @Test
  void goOutOnTheNextTokenWhereNobodyKnowsOfTheFirstAndNoPushIsLeft() {
    line.hasQuota(100, 100);
    writes(TOKEN);
    says("officer");
    line.failsFor(Duration.ofSeconds(100), Fault.FAILS);
    sweeps(150);
    assertThat(line.delivered()).isEmpty();

    writes(new ReplyToken("t2"));
    sweeps(2);

    assertThat(line.delivered()).extracting(Delivered::by).containsExactly(REPLY);
  }

  /// What became of the first try nobody knows, and no push could follow.
  @Test
  void askNothingOfLineOnATokenThatIsOverWhileNoPushIsLeft() {
    line.hasQuota(100, 100);
    writes(TOKEN);
    says("officer");
    line.failsFor(Duration.ofSeconds(100), Fault.FAILS);
    sweeps(150);
    int asked = line.calls().size();

    sweeps(900);

    assertThat(line.calls()).hasSize(asked);
  }

  /// Also of whoever writes no more.
  @Test
  void leaveNoTokenBehindThatIsOver() {
    writes(TOKEN);
    outbox.outbox().forgetFreeWaysThatAreOver();
    assertThat(count("free_ways")).isOne();
    clock.advance(Duration.ofMinutes(1));

    outbox.outbox().forgetFreeWaysThatAreOver();

    assertThat(count("free_ways")).isZero();
  }

  /// Another instance finds it, when the token is long over.
  @Test
  void goOutWhereWhoeverBeganItDied() {
    writes(TOKEN);
    says("officer");
    var life = new Life();
    life.endsAfter("outbox.findOneAndUpdate");
    assertThatThrownBy(wired(FragileDatabase.of(STORE.database(), life))::sweep)
        .isInstanceOf(Life.Ended.class);
    assertThat(line.delivered()).isEmpty();

    sweeps(240);

    assertThat(line.delivered()).extracting(Delivered::text).containsExactly("officer");
  }

  private WiredOutbox wired(MongoDatabase database) {
    return new WiredOutbox(
        database, CIPHER, line, line, citizens, transcript, Runnable::run, clock);
  }

  private void writes(ReplyToken token) {
    line.sends(token, CHAT);
    outbox.outbox().mayBeAnsweredFree(citizen, new FreeWay(token, clock.instant()));
  }

  private UUID says(String words) {
    var key = UUID.nameUUIDFromBytes(words.getBytes(UTF_8));
    outbox.outbox().answer(key, citizen, new Outgoing(List.of(new Message.Text(words)), List.of()));
    return key;
  }

  private void sweeps(int seconds) {
    for (int i = 0; i < seconds; i++) {
      outbox.sweep();
      clock.advance(Duration.ofSeconds(1));
    }
  }

  private long count(String collection) {
    return STORE.database().getCollection(collection).countDocuments();
  }
}

package saitrong.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import saitrong.shared.MovableClock;
import saitrong.shared.Secret;
import saitrong.shared.Ulid;
import saitrong.staff.SignIn.Outcome;
import saitrong.store.FieldCipher;
import saitrong.store.TestStore;

/// Who comes in, and how guessing gets slow without keeping the owner out.
class SigningInTest {

  @RegisterExtension
  static final TestStore STORE =
      TestStore.with(
          Accounts.COLLECTION, Sessions.COLLECTION, Guesses.COLLECTION, AuditTrail.COLLECTION);

  private static final Login OFFICER = new Login("officer");
  private static final String PASSWORD = "ม่านบังแดด ริมระเบียง";
  private static final String OFFICE = "192.0.2";
  private static final String ELSEWHERE = "198.51.100";

  private final MovableClock clock = new MovableClock();
  private final FieldCipher cipher =
      FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(new byte[32])));
  private Accounts accounts;
  private Sessions sessions;
  private AuditTrail trail;
  private SignIn signIn;

  @BeforeEach
  void anOfficerWithAPassword() {
    var database = STORE.database();
    accounts = new Accounts(database, new BCryptPasswordEncoder(4), clock);
    sessions = new Sessions(database, accounts, clock);
    trail = new AuditTrail(database, cipher, new Ulid(clock), clock);
    signIn = new SignIn(accounts, sessions, new Guesses(database, clock), trail, cipher);
    accounts.add(
        new Account(OFFICER, "เจ้าหน้าที่ ทดลอง", Set.of(Role.AGENT), List.of(), true, null),
        "temporary-for-now");
    accounts.choose(OFFICER, PASSWORD);
  }

  @Test
  void letsInWhoeverKnowsThePassword() {
    var welcome = comesIn(OFFICE, null);

    assertThat(sessions.accountOf(welcome.session()).orElseThrow().login()).isEqualTo(OFFICER);
    assertThat(trail.about("officer", 9)).extracting(Deed::did).containsExactly("sign-in");
  }

  @Test
  void takesCapitalLettersAndSpacesAroundTheLoginForWhatWasMeant() {
    assertThat(signIn.of(" Officer ", PASSWORD, OFFICE, null)).isInstanceOf(Outcome.Welcome.class);
  }

  @Test
  void tellsWhoeverGuessesNothingButThatItWasWrong() {
    accounts.add(
        new Account(new Login("gone"), "ผู้ย้าย", Set.of(Role.AGENT), List.of(), true, null), "x");
    accounts.choose(new Login("gone"), PASSWORD);
    accounts.open(new Login("gone"), false);

    assertThat(signIn.of("officer", "another password", OFFICE, null)).isEqualTo(wrong());
    assertThat(signIn.of("nobody", PASSWORD, OFFICE, null)).isEqualTo(wrong());
    assertThat(signIn.of("gone", PASSWORD, OFFICE, null)).isEqualTo(wrong());
    assertThat(signIn.of("' or 1", PASSWORD, OFFICE, null)).isEqualTo(wrong());
    assertThat(trail.about("officer", 9)).extracting(Deed::did).containsExactly("sign-in-refused");
  }

  @Test
  void makesEachGuessWaitTwiceAsLong() {
    guess(5, ELSEWHERE);

    assertThat(waits(ELSEWHERE)).isEqualTo(Duration.ofSeconds(1));
    clock.advance(Duration.ofSeconds(1));
    guess(1, ELSEWHERE);
    assertThat(waits(ELSEWHERE)).isEqualTo(Duration.ofSeconds(2));
    clock.advance(Duration.ofSeconds(2));
    guess(1, ELSEWHERE);
    assertThat(waits(ELSEWHERE)).isEqualTo(Duration.ofSeconds(4));
  }

  @Test
  void doesNotEvenLookAtThePasswordWhileItWaits() {
    guess(5, ELSEWHERE);

    assertThat(signIn.of("officer", PASSWORD, ELSEWHERE, null)).isInstanceOf(Outcome.Wait.class);
    clock.advance(Duration.ofSeconds(1));
    assertThat(signIn.of("officer", PASSWORD, ELSEWHERE, null)).isInstanceOf(Outcome.Welcome.class);
  }

  @Test
  void keepsNobodyOutOfTheirUsualDeskHoweverMuchOthersGuess() {
    var device = comesIn(OFFICE, null).device();
    for (int i = 0; i < 40; i++) {
      signIn.of("officer", "guess", "203.0." + i, null);
    }

    assertThat(signIn.of("officer", PASSWORD, OFFICE, null)).isInstanceOf(Outcome.Wait.class);
    comesIn(OFFICE, device);
  }

  @Test
  void slowsWhoeverGuessesAtTheUsualDeskToo() {
    var device = comesIn(OFFICE, null).device();
    for (int i = 0; i < 5; i++) {
      assertThat(signIn.of("officer", "guess " + i, OFFICE, device)).isEqualTo(wrong());
    }

    assertThat(signIn.of("officer", PASSWORD, OFFICE, device)).isInstanceOf(Outcome.Wait.class);
  }

  @Test
  void takesNoDeviceOfAnotherOfficerOrOfNobody() {
    guess(5, OFFICE);

    var others = KnownDevice.fresh(new Login("another"), cipher);
    assertThat(signIn.of("officer", PASSWORD, OFFICE, others)).isInstanceOf(Outcome.Wait.class);
    assertThat(signIn.of("officer", PASSWORD, OFFICE, new KnownDevice("made.up")))
        .isInstanceOf(Outcome.Wait.class);
  }

  @Test
  void forgivesWhoeverComesInOrWaitsForAnHour() {
    guess(4, OFFICE);
    comesIn(OFFICE, null);
    guess(4, OFFICE);
    comesIn(OFFICE, null);

    guess(5, OFFICE);
    clock.advance(Duration.ofMinutes(61));
    guess(4, OFFICE);
    comesIn(OFFICE, null);
  }

  @Test
  void countsTriesThatComeAtOnce() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var tries =
          IntStream.range(0, 24)
              .<Callable<Outcome>>mapToObj(
                  i -> () -> signIn.of("officer", "guess " + i, ELSEWHERE, null))
              .toList();
      var outcomes = threads.invokeAll(tries);

      int looked = 0;
      for (var outcome : outcomes) {
        looked += outcome.get() instanceof Outcome.Wrong ? 1 : 0;
      }
      assertThat(looked).isEqualTo(5);
    }
  }

  @Test
  void takesATemporaryPasswordForSevenDays() {
    accounts.makeTemporary(OFFICER, "temporary-once-more");

    clock.advance(Duration.ofDays(7).minusSeconds(1));
    var welcome = signIn.of("officer", "temporary-once-more", OFFICE, null);
    assertThat(((Outcome.Welcome) welcome).account().mustChoosePassword()).isTrue();
    clock.advance(Duration.ofSeconds(1));
    assertThat(signIn.of("officer", "temporary-once-more", OFFICE, null)).isEqualTo(wrong());
  }

  @Test
  void keepsNoPasswordNoSessionAndNoAddress() {
    var welcome = comesIn(OFFICE, null);
    guess(1, OFFICE);

    assertThat(all())
        .contains("officer")
        .doesNotContain(PASSWORD)
        .doesNotContain(welcome.session().value())
        .doesNotContain(welcome.device().value())
        .doesNotContain(OFFICE);
  }

  /// As somebody reads it who has stolen the database: by no query of ours.
  private static String all() {
    var all = new StringBuilder();
    try (var client = MongoClients.create(STORE.uri())) {
      var database = client.getDatabase(STORE.database().getName());
      for (String collection : database.listCollectionNames()) {
        database.getCollection(collection).find().forEach(row -> all.append(row.toJson()));
      }
    }
    return all.toString();
  }

  private Outcome.Welcome comesIn(String network, @Nullable KnownDevice device) {
    return (Outcome.Welcome) signIn.of("officer", PASSWORD, network, device);
  }

  private void guess(int times, String network) {
    for (int i = 0; i < times; i++) {
      assertThat(signIn.of("officer", "guess " + i, network, null)).isEqualTo(wrong());
    }
  }

  private Duration waits(String network) {
    var wait = (Outcome.Wait) signIn.of("officer", "one more", network, null);
    return Duration.between(clock.instant(), wait.until());
  }

  private static Outcome wrong() {
    return new Outcome.Wrong();
  }
}

package saitrong.official;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Contact;
import saitrong.citizen.FakeCitizens;
import saitrong.citizen.LineUserId;
import saitrong.citizen.Officials;
import saitrong.citizen.OfficialsForTests;
import saitrong.content.ShippedContent;
import saitrong.menu.FakeLineMenus;
import saitrong.menu.MenusForTests;
import saitrong.menu.OfficialsMenu;
import saitrong.outbox.FakeLine;
import saitrong.outbox.FakeLine.Delivered;
import saitrong.outbox.WiredOutbox;
import saitrong.shared.Life;
import saitrong.shared.MovableClock;
import saitrong.shared.Secret;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.store.FragileDatabase;
import saitrong.store.TestStore;
import saitrong.transcript.TranscriptForTests;

/// What a decision brings the official, however often it is interrupted.
class OfficialNewsTest {

  private static final LineUserId PERSON = new LineUserId("Uofficial");
  private static final String NUMBER = "00011/2569";

  @RegisterExtension static final TestStore STORE = TestStore.with(collections());

  private final MovableClock clock = new MovableClock();
  private final FakeLine line = new FakeLine(clock);
  private final FakeLineMenus menus = new FakeLineMenus();
  private final FakeCitizens citizens = new FakeCitizens();
  private CitizenId official;
  private Officials officials;
  private WiredOutbox outbox;
  private OfficialNews news;

  private static DeclaredCollection[] collections() {
    var all = new ArrayList<>(WiredOutbox.collections());
    all.addAll(TranscriptForTests.collections());
    all.add(OfficialsForTests.collection());
    all.add(MenusForTests.collection());
    return all.toArray(DeclaredCollection[]::new);
  }

  @BeforeEach
  void wire() {
    official = citizens.idOf("account", PERSON);
    var contact = new Contact(official, "account", PERSON, Contact.Kind.PERSON);
    citizens.remember(List.of(contact)).toCompletableFuture().join();
    line.hasQuota(1000, 0);
    wire(STORE.database());
  }

  private void anOfficialsMenuStands() {
    MenusForTests.officialsMenuStands(STORE.database(), clock, "menu-1");
  }

  private void wire(MongoDatabase database) {
    var key = new Secret(Base64.getEncoder().encodeToString(new byte[32]));
    officials = OfficialsForTests.in(database, clock);
    outbox =
        new WiredOutbox(
            database,
            FieldCipher.of(key),
            line,
            line,
            citizens,
            TranscriptForTests.in(database),
            Runnable::run,
            clock);
    OfficialsMenu menu = MenusForTests.officialsMenu(database, officials, citizens, menus, clock);
    news =
        new OfficialNews(
            officials,
            menu,
            new FakeApplications(),
            outbox.outbox(),
            ShippedContent::ofTheDefaultAgency,
            clock);
  }

  @AfterEach
  void nothingBroke() {
    assertThat(line.broken()).isEmpty();
  }

  @Test
  void givesTheMenuAndTellsOnce() {
    anOfficialsMenuStands();
    officials.verify(official, NUMBER);

    rounds(3);

    assertThat(menus.own).containsEntry(PERSON.value(), "menu-1");
    assertThat(told()).hasSize(1);
    assertThat(card()).contains(NUMBER, "รับรองแล้ว", "เมนูใต้ช่องแชต");
  }

  @Test
  void takesTheMenuBackAndTellsOfTheEnd() {
    anOfficialsMenuStands();
    officials.verify(official, NUMBER);
    rounds(2);
    clock.advance(Duration.ofDays(1));

    officials.revoke(official);
    rounds(3);

    assertThat(menus.own).isEmpty();
    assertThat(told()).hasSize(2);
    assertThat(card()).contains(NUMBER, "สิ้นสุดการรับรอง").doesNotContain("เมนูใต้ช่องแชต");
  }

  /// Decided at ten in the evening, told at eight in the morning.
  @Test
  void wakesNobodyAtNight() {
    clock.advance(Duration.ofHours(12));
    officials.verify(official, NUMBER);

    rounds(2);
    assertThat(told()).isEmpty();
    clock.advance(Duration.ofHours(10));
    rounds(1);

    assertThat(told()).hasSize(1);
  }

  @Test
  void showsTheNumberAloneOnTheLockScreen() {
    officials.verify(official, NUMBER);

    rounds(1);

    assertThat(told()).containsExactly("เรื่องเลขที่ " + NUMBER);
  }

  @Test
  void doesNotSpeakOfAMenuThatIsNotThere() {
    officials.verify(official, NUMBER);

    rounds(2);

    assertThat(told()).hasSize(1);
    assertThat(card()).contains("รับรองแล้ว").doesNotContain("เมนูใต้ช่องแชต");
    MenusForTests.officialsMenuStands(STORE.database(), clock, "menu-2");
    rounds(1);
    assertThat(menus.own).containsEntry(PERSON.value(), "menu-2");
    assertThat(told()).hasSize(1);
  }

  @Test
  void waitsWithTheWordsUntilLineHasGivenTheMenu() {
    anOfficialsMenuStands();
    menus.refuse(401);
    officials.verify(official, NUMBER);
    rounds(2);
    assertThat(told()).isEmpty();

    menus.refuse(null);
    rounds(1);

    assertThat(menus.own).containsEntry(PERSON.value(), "menu-1");
    assertThat(told()).hasSize(1);
  }

  /// Somebody who left LINE is refused for good: everybody else must not wait for them.
  @Test
  void doesNotAskAgainWhatLineRefusesForGood() {
    anOfficialsMenuStands();
    menus.refuse(400);
    officials.verify(official, NUMBER);
    rounds(2);
    menus.refuse(null);

    rounds(1);

    assertThat(menus.own).isEmpty();
    assertThat(officials.of(official).orElseThrow().isTold()).isTrue();
  }

  /// The instance dies before each of its writes in turn; another one goes on.
  @Test
  void tellsOnceWhereverTheInstanceDies() {
    anOfficialsMenuStands();
    for (String write :
        List.of(
            "officials.updateOne",
            "outbox.insertOne",
            "transcript.insertMany",
            "outbox.updateOne")) {
      clock.advance(Duration.ofDays(1));
      officials.verify(official, NUMBER);
      int before = told().size();
      var life = new Life();
      life.onceAfter(
          write,
          () -> {
            throw new IllegalStateException("killed");
          });
      wire(FragileDatabase.of(STORE.database(), life));
      try {
        news.spread();
      } catch (RuntimeException killed) {
        // Another instance goes on.
      }

      wire(STORE.database());
      rounds(3);

      assertThat(told()).as(write).hasSize(before + 1);
      assertThat(menus.own).containsEntry(PERSON.value(), "menu-1");
      officials.revoke(official);
      rounds(2);
    }
  }

  private void rounds(int howMany) {
    for (int i = 0; i < howMany; i++) {
      news.spread();
      outbox.sweep();
      clock.advance(Duration.ofSeconds(5));
    }
  }

  /// The words on the card, which the fake LINE does not show.
  private String card() {
    return news.card(officials.of(official).orElseThrow()).toString();
  }

  private List<String> told() {
    return line.delivered().stream().map(Delivered::text).toList();
  }
}

package saitrong.menu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Contact;
import saitrong.citizen.FakeCitizens;
import saitrong.citizen.LineUserId;
import saitrong.citizen.Officials;
import saitrong.citizen.OfficialsForTests;
import saitrong.content.Audience;
import saitrong.line.LineMenus.Definition;
import saitrong.menu.Upload.Stopped;
import saitrong.shared.MovableClock;
import saitrong.store.TestStore;

class UploadTest {

  private static final LineUserId OFFICIAL = new LineUserId("Uofficial");

  @RegisterExtension
  static final TestStore STORE =
      TestStore.with(MenusForTests.collection(), OfficialsForTests.collection());

  private final MovableClock clock = new MovableClock();
  private final FakeLineMenus line = new FakeLineMenus();
  private final FakeCitizens citizens = new FakeCitizens();
  private Officials officials;
  private StoredMenus stored;
  private Upload upload;

  @BeforeEach
  void wire() {
    officials = OfficialsForTests.in(STORE.database(), clock);
    stored = new StoredMenus(STORE.database(), clock);
    upload = new Upload(line, stored, new OfficialsMenu(officials, citizens, stored, line));
  }

  @Test
  void makesBothMenusAndLeadsEverybodyToTheCitizens() throws Stopped {
    var outcome = upload.of(menus("a"));

    assertThat(outcome.uploaded()).containsExactlyInAnyOrder(Audience.values());
    assertThat(line.complete).hasSize(2);
    assertThat(line.everybodys).isEqualTo(standing(Audience.CITIZENS));
  }

  @Test
  void uploadsNothingWhenNothingChanged() throws Stopped {
    upload.of(menus("a"));
    line.calls.clear();

    var outcome = upload.of(menus("a"));

    assertThat(outcome.uploaded()).isEmpty();
    assertThat(line.calls).containsExactly("list", "default?");
  }

  @Test
  void removesItsOldMenusAndNobodyElses() throws Stopped {
    upload.of(menus("a"));
    line.menus.put("foreign", definition("made by somebody else"));

    var outcome = upload.of(menus("b"));

    assertThat(outcome.removed()).isEqualTo(2);
    assertThat(line.menus.keySet())
        .containsExactlyInAnyOrder(
            "foreign", standing(Audience.CITIZENS), standing(Audience.OFFICIALS));
  }

  @Test
  void takesTheOfficialsMenuFromThemWhereTheAgencyHasNoneAnyMore() throws Stopped {
    var official = anOfficial();
    upload.of(menus("a"));

    var outcome =
        upload.of(menus("a").stream().filter(it -> it.audience() == Audience.CITIZENS).toList());

    assertThat(outcome.removed()).isOne();
    assertThat(line.own).doesNotContainKey(OFFICIAL.value());
    assertThat(line.menus.keySet()).containsExactly(standing(Audience.CITIZENS));
    assertThat(officials.of(official).orElseThrow().menu()).isNull();
  }

  @Test
  void makesAMenuAgainThatSomebodyDeletedAtLine() throws Stopped {
    upload.of(menus("a"));
    line.menus.remove(standing(Audience.CITIZENS));

    assertThat(upload.of(menus("a")).uploaded()).containsExactly(Audience.CITIZENS);
    assertThat(line.menus).containsKey(standing(Audience.CITIZENS));
  }

  @Test
  void takesTheOfficialsAlongBeforeTheirOldMenuGoes() throws Stopped {
    var official = anOfficial();
    upload.of(menus("a"));
    assertThat(line.own).containsEntry(OFFICIAL.value(), standing(Audience.OFFICIALS));

    upload.of(menus("b"));

    assertThat(line.own).containsEntry(OFFICIAL.value(), standing(Audience.OFFICIALS));
    assertThat(line.calls.lastIndexOf("give")).isLessThan(line.calls.indexOf("delete"));
    assertThat(officials.of(official).orElseThrow().menu()).isEqualTo(standing(Audience.OFFICIALS));
  }

  /// LINE goes away after each number of calls in turn: a menu with a picture is there for
  /// everybody all the time, and the next run finishes.
  @Test
  void leavesNobodyWithoutAMenuWhereverLineGoesAway() throws Stopped {
    anOfficial();
    upload.of(menus("a"));
    for (int calls = 0; calls < 12; calls++) {
      String content = "content " + calls;
      line.callsLeft = calls;
      try {
        upload.of(menus(content));
      } catch (Stopped expected) {
        assertThat(expected.english()).contains("cannot be reached");
      }

      assertThat(line.complete).contains(line.everybodys, line.own.get(OFFICIAL.value()));
      assertThat(line.menus).containsKeys(line.everybodys, line.own.get(OFFICIAL.value()));

      line.callsLeft = Integer.MAX_VALUE;
      upload.of(menus(content));
      assertThat(line.menus).hasSize(2);
      assertThat(line.everybodys).isEqualTo(standing(Audience.CITIZENS));
      assertThat(line.own).containsEntry(OFFICIAL.value(), standing(Audience.OFFICIALS));
    }
  }

  @Test
  void tellsWhatLineRefused() {
    line.refuses = 401;

    assertThatThrownBy(() -> upload.of(menus("a")))
        .isInstanceOf(Stopped.class)
        .hasMessageContaining("LINE refused (401 no)");
  }

  private CitizenId anOfficial() {
    var id = citizens.idOf("account", OFFICIAL);
    var contact = new Contact(id, "account", OFFICIAL, Contact.Kind.PERSON);
    citizens.remember(List.of(contact)).toCompletableFuture().join();
    officials.verify(id, "00011/2569");
    return id;
  }

  private String standing(Audience audience) {
    return stored.of(audience).map(StoredMenus.Standing::menu).orElse("none");
  }

  private static List<ReadyMenu> menus(String content) {
    return List.of(menu(Audience.CITIZENS, content), menu(Audience.OFFICIALS, content));
  }

  private static ReadyMenu menu(Audience audience, String content) {
    String name = "saitrong " + audience.written() + " " + content;
    return new ReadyMenu(audience, definition(name), new byte[1], content);
  }

  private static Definition definition(String name) {
    return new Definition(name, "เมนู", 2500, 843, List.of());
  }
}

package saitrong.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import saitrong.content.ActiveSet.FolderSeen;

/// Which folder wins.
class ActiveSetTest {

  private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

  private ActiveSet active = ActiveSet.first(new FolderSeen("here", "1"), NOW);

  @Test
  void letsAnEditWinWhereverItWasMade() {
    seen("there", "1");
    seen("there", "2");
    assertThat(active.hash()).isEqualTo("2");

    seen("here", "3");
    assertThat(active.hash()).isEqualTo("3");

    seen("there", "1");
    assertThat(active.hash()).isEqualTo("1");
  }

  @Test
  void takesWhatANewFolderBringsUnlessItHasServedBefore() {
    seen("new", "2");
    assertThat(active.hash()).isEqualTo("2");

    seen("old machine, new name", "1");
    assertThat(active.hash()).isEqualTo("2");
    assertThat(active.by()).isEqualTo("new");
  }

  @Test
  void staysAsItIsWhenNothingWasEdited() {
    seen("new", "2");

    assertThat(active.after(new FolderSeen("here", "1"), NOW)).isSameAs(active);
  }

  @Test
  void stillKnowsSinceWhenASetIsActiveAfterTheSameFilesCameFromElsewhere() {
    active = active.after(new FolderSeen("there", "1"), NOW.plusSeconds(60));

    assertThat(active.since()).isEqualTo(NOW);
    assertThat(active.by()).isEqualTo("here");
    assertThat(active.version()).isEqualTo(2);
  }

  @Test
  void remembersOnlySoMuch() {
    for (int edit = 0; edit < 500; edit++) {
      seen("folder " + edit, "set " + edit);
    }

    assertThat(active.earlier()).hasSize(ActiveSet.MOST_EARLIER).startsWith("set 498");
    assertThat(active.folders()).hasSize(ActiveSet.MOST_FOLDERS);
  }

  private void seen(String folder, String hash) {
    active = active.after(new FolderSeen(folder, hash), NOW);
  }
}

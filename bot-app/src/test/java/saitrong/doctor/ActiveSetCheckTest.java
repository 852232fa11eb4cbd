package saitrong.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import saitrong.content.ContentForTests;
import saitrong.doctor.Finding.Kind;
import saitrong.store.TestStore;

/// Which set serves, and what each state of the folder is to it.
class ActiveSetCheckTest {

  @RegisterExtension static final TestStore STORE = TestStore.with(ContentForTests.collection());

  @TempDir Path folder;
  @TempDir Path another;

  @BeforeEach
  void twoFoldersWithTheSameFiles() {
    ContentForTests.copyTo(folder);
    ContentForTests.copyTo(another);
  }

  @Test
  void knowsThatNothingHasEverServed() {
    assertThat(finding().english()).startsWith("No set of files is active yet");
  }

  @Test
  void isContentWithTheSetOfTheFolder() {
    var serving = ContentForTests.served(folder, STORE.database());

    assertThat(finding().kind()).isEqualTo(Kind.WELL);
    assertThat(finding().english()).contains(serving.active().shortHash(), "the same");
  }

  @Test
  void foretellsThatAnEditWillServe() throws IOException {
    ContentForTests.served(folder, STORE.database());

    edit(folder, "# edited\n");

    assertThat(finding().english()).contains("the folder was edited and holds");
    assertThat(finding().kind()).isEqualTo(Kind.NOTE);
  }

  @Test
  void tellsAnOldFolderFromAnEditedOne() throws IOException {
    ContentForTests.served(folder, STORE.database());
    edit(another, "# a newer release\n");
    ContentForTests.served(another, STORE.database());

    assertThat(finding().english()).contains("the folder holds an older one");
  }

  @Test
  void saysThatABrokenFolderChangesNothing() throws IOException {
    ContentForTests.served(folder, STORE.database());

    edit(folder, "nobody-knows: this\n");

    assertThat(finding().english()).contains("stays so until the folder is mended");
    assertThat(finding().mustBeMended()).isFalse(); // the check of the files names each problem
  }

  @Test
  void believesTheRunningBotThatHasTheDatabase() {
    var serving = ContentForTests.served(folder, STORE.database()).active().shortHash();
    var here = ContentForTests.folder(folder);

    assertThat(ActiveSetCheck.toldBy("{\"active\":\"" + serving + "\"}", here).kind())
        .isEqualTo(Kind.WELL);
    assertThat(ActiveSetCheck.toldBy("{\"active\":\"0123abcd\"}", here).english())
        .contains("0123abcd; the folder holds an older one");
  }

  private Finding finding() {
    var check =
        new ActiveSetCheck(ContentForTests.folder(folder), ContentForTests.in(STORE.database()));
    return check.look().getFirst();
  }

  private static void edit(Path folder, String line) throws IOException {
    var texts = folder.resolve("texts/en.yaml");
    Files.writeString(texts, Files.readString(texts) + line);
  }
}

package saitrong.learned;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The file of an answer, while others may write it too.
class EntryFileTest {

  private static final byte[] BEFORE = "before".getBytes(UTF_8);
  private static final byte[] AFTER = "after".getBytes(UTF_8);

  @TempDir Path folder;

  private EntryFile file;

  @BeforeEach
  void anAnswer() throws IOException {
    file = new EntryFile(folder.resolve("card-lost.md"));
    Files.write(file.path(), BEFORE);
  }

  @Test
  void isReplacedAndLeavesNothingBeside() throws IOException {
    assertThat(file.replaced(BEFORE, AFTER)).isTrue();

    assertThat(file.path()).hasBinaryContent(AFTER);
    assertThat(folder).isDirectoryNotContaining(it -> !it.equals(file.path()));
  }

  @Test
  void keepsWhatSomebodySavedMeanwhile() throws IOException {
    Files.writeString(file.path(), "by hand");

    assertThat(file.replaced(BEFORE, AFTER)).isFalse();

    assertThat(file.path()).hasContent("by hand");
    assertThat(folder).isDirectoryNotContaining(it -> !it.equals(file.path()));
  }

  @Test
  void leavesNothingBesideWhereItCannotBeReplaced() throws IOException {
    Files.delete(file.path());
    Files.createDirectory(file.path());

    assertThatThrownBy(() -> file.replaced(BEFORE, AFTER)).isInstanceOf(IOException.class);

    assertThat(folder).isDirectoryNotContaining(it -> !it.equals(file.path()));
  }
}

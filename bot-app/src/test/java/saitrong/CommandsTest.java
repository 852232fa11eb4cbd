package saitrong;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandsTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void listsEachCommandOnOneLineInThaiAndThenEnglish() {
    int code = run("help");

    assertThat(code).isZero();
    assertThat(out.toString(UTF_8))
        .containsPattern("(?m)^  serve +เปิดระบบ.* / run the helpdesk")
        .containsPattern("(?m)^  store +.*ฐานข้อมูล.* / run the embedded database");
    assertThat(linesOfCommands()).hasSameSizeAs(Command.values());
  }

  @Test
  void refusesAWordThatIsNoCommand() {
    int code = run("sevre");

    assertThat(code).isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .startsWith("ไม่มีคำสั่ง \"sevre\"")
        .contains("There is no command \"sevre\"", "serve, demo");
  }

  @Test
  void refusesAStoreWithoutAPlace() {
    assertThat(run("store")).isEqualTo(2);
  }

  private List<String> linesOfCommands() {
    return out.toString(UTF_8).lines().filter(line -> line.startsWith("  ")).toList();
  }

  private int run(String... words) {
    return Commands.run(List.of(words), in(out), in(err));
  }

  private static PrintStream in(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, UTF_8);
  }
}

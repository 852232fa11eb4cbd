package saitrong;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Who gives somebody an account, beside the bot that serves, is told of a unit that its directory
/// does not have.
class UnitsOfAccountsTest extends CaseAtTheDesk {

  @Test
  void areThoseOfTheDirectoryThatServes() {
    var told =
        command(1, "unit.slip", "--name", "มานี ทดลอง", "--unit", "กลุ่มพัฒนาระบบดิจิตอลกฎหมาย");
    assertThat(told).contains("หมายถึง \"กลุ่มพัฒนาระบบดิจิทัลกฎหมาย\" หรือไม่", "There are: ");

    assertThat(command(0, "unit.slip", "--name", "มานี ทดลอง", "--unit", "ดิจิทัลกฎหมาย"))
        .contains("เพิ่มผู้ใช้ unit.slip แล้ว");
  }

  private String command(int code, String... words) {
    var args = new ArrayList<>(List.of("staff-add"));
    args.addAll(List.of(words));
    args.addAll(List.of("--role", "agent"));
    bot.settings().stream().filter(it -> it.startsWith("--saitrong.")).forEach(args::add);
    var out = new ByteArrayOutputStream();
    var stream = new PrintStream(out, true, UTF_8);
    assertThat(Commands.run(args, stream, stream)).isEqualTo(code);
    return out.toString(UTF_8);
  }
}

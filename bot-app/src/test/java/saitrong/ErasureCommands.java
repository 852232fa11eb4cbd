package saitrong;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import saitrong.rights.EraseCommand;
import saitrong.rights.ExportCommand;

/// What the commands say that erase and copy, while the bot runs.
record ErasureCommands(RunningBot bot) {

  /// What the command says.
  String run(String... args) {
    return said((line, out) -> EraseCommand.run(line, out, out), args);
  }

  String export(String... args) {
    return said((line, out) -> ExportCommand.run(line, out, out), args);
  }

  private interface Program {
    int run(List<String> line, PrintStream out);
  }

  private String said(Program command, String... args) {
    var line = new ArrayList<>(List.of(args));
    if (!line.contains("--by")) {
      line.addAll(List.of("--by", "officer"));
    }
    bot.settings().stream()
        .filter(it -> it.startsWith("--saitrong.store") || it.startsWith("--saitrong.staff"))
        .forEach(line::add);
    var out = new ByteArrayOutputStream();
    command.run(line, new PrintStream(out, true, UTF_8));
    return out.toString(UTF_8);
  }
}

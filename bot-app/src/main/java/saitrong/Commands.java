package saitrong;

import java.io.PrintStream;
import java.util.List;

/// Finds the command that was meant and runs it. A word that starts with `--` is a setting, so that
/// `--server.port=9000` alone serves.
final class Commands {

  private static final int MISUNDERSTOOD = 2;

  private Commands() {}

  static int run(List<String> words, PrintStream out, PrintStream err) {
    if (words.isEmpty() || words.getFirst().startsWith("--")) {
      return Command.SERVE.run(words, out, err);
    }
    var rest = words.subList(1, words.size());
    return Command.called(words.getFirst())
        .map(command -> command.run(rest, out, err))
        .orElseGet(() -> unknown(words.getFirst(), err));
  }

  private static int unknown(String word, PrintStream err) {
    err.printf("ไม่มีคำสั่ง \"%s\" คำสั่งที่มีคือ %s%n", word, Command.words());
    err.printf("There is no command \"%s\". There are: %s.%n", word, Command.words());
    return MISUNDERSTOOD;
  }
}

package saitrong;

import java.io.PrintStream;
import java.util.List;

/// What the jar can do. Each command decides for itself whether it needs the whole application.
final class Commands {

  private Commands() {}

  static void run(String name, List<String> args, PrintStream out, PrintStream err) {
    switch (name) {
      case "serve" -> Serving.start(args);
      case "store" -> System.exit(saitrong.store.StoreCommand.run(args, out, err));
      default -> err.println("Unknown command");
    }
  }
}

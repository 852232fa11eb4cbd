package saitrong;

import java.io.PrintStream;
import java.util.List;

/// What the jar can do. Each command decides for itself whether it needs the whole application.
final class Commands {

  private Commands() {}

  static void run(String name, List<String> args, PrintStream out, PrintStream err) {
    switch (name) {
      case "serve" -> Serving.start(args);
      default -> err.println("Unknown command");
    }
  }
}

package saitrong;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.List;

/// The program: `java -jar bot-app.jar COMMAND`. Without a command it serves.
public final class Saitrong {

  private Saitrong() {}

  /// Ends the process only when something went wrong: what was started lives on by its own threads.
  public static void main(String[] args) {
    System.setOut(inUtf8(FileDescriptor.out));
    System.setErr(inUtf8(FileDescriptor.err));
    int code = Commands.run(List.of(args), System.out, System.err);
    if (code != 0) {
      System.exit(code);
    }
  }

  /// A container often has no locale, and Java would print question marks for Thai.
  private static PrintStream inUtf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, UTF_8);
  }
}

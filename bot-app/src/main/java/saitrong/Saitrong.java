package saitrong;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.logging.Logger;

/// The program: `java -jar bot-app.jar COMMAND`. Without a command it serves.
public final class Saitrong {

  /// Warns that a preview of the JDK would make Lucene's vectors faster, of which nothing here has
  /// any. Held here, for Java forgets the settings of a logger that nobody holds; for what Spring
  /// starts, application.yaml says the same.
  private static final Logger LUCENE_VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  private Saitrong() {}

  /// Ends the process only when something went wrong: what was started lives on by its own threads.
  public static void main(String[] args) {
    System.setOut(inUtf8(FileDescriptor.out));
    System.setErr(inUtf8(FileDescriptor.err));
    LUCENE_VECTORS.setFilter(it -> !it.getMessage().contains("incubator module is not readable"));
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

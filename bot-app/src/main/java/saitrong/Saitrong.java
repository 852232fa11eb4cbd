package saitrong;

import java.util.Arrays;
import java.util.List;

/// The program: `java -jar bot-app.jar COMMAND`. Without a command it serves.
public final class Saitrong {

  private Saitrong() {}

  public static void main(String[] args) {
    var words = args.length == 0 ? List.of("serve") : Arrays.asList(args);
    var rest = words.subList(1, words.size());
    Commands.run(words.getFirst(), rest, System.out, System.err);
  }
}

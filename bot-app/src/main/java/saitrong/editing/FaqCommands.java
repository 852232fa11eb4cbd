package saitrong.editing;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import saitrong.faq.FaqSet;

/// The commands `faq-ask` and `faq-eval`, over the entries of a folder.
public final class FaqCommands {

  private FaqCommands() {}

  public static int ask(List<String> args, PrintStream out) {
    return FaqAskCommand.run(FaqCommands::read, args, out);
  }

  public static int evaluate(List<String> args, PrintStream out, PrintStream err) {
    return FaqEvalCommand.run(FaqCommands::read, args, out, err);
  }

  /// Joined with the reading of files when that is there; until then a folder has no entries.
  static FaqSet read(Path folder) {
    return new FaqSet(Map.of(), List.of(), Set.of(), folder.toString());
  }
}

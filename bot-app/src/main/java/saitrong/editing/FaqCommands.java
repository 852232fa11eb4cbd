package saitrong.editing;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.core.env.Environment;
import saitrong.content.FaqVocabularies;
import saitrong.faq.FaqFolder;
import saitrong.faq.FaqReading;
import saitrong.faq.FaqSet;
import saitrong.shared.Language;

/// The commands `faq-ask`, of what the agency serves, and `faq-eval`, over the entries of a folder.
public final class FaqCommands {

  private FaqCommands() {}

  public static int ask(Supplier<Environment> settings, List<String> args, PrintStream out) {
    return FaqAskCommand.run(settings, args, out);
  }

  public static int evaluate(List<String> args, PrintStream out, PrintStream err) {
    return FaqEvalCommand.run(FaqCommands::read, args, out, err);
  }

  /// Of any agency and with any scripts: what is measured is the search.
  private static FaqReading read(Path folder) {
    return new FaqFolder(folder, FaqVocabularies.ofNobody(Set.of())).read();
  }

  /// The entries, or all that is wrong with them on `out`.
  static Optional<FaqSet> sound(
      FaqReading reading, Path folder, Language language, PrintStream out) {
    return switch (reading) {
      case FaqReading.Broken(var problems) -> {
        problems.forEach(it ->
            out.println(
                "%s/%s:%d: %s"
                    .formatted(
                        folder,
                        it.file(),
                        it.line(),
                        language == Language.TH ? it.thai() : it.english())));
        yield Optional.empty();
      }
      case FaqReading.Sound(var faq) when faq.entries().isEmpty() -> {
        out.println(
            language == Language.TH
                ? "ไม่พบคำตอบในโฟลเดอร์ %s".formatted(folder)
                : "There are no entries in %s".formatted(folder));
        yield Optional.empty();
      }
      case FaqReading.Sound(var faq) -> Optional.of(faq);
    };
  }
}

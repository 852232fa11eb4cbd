package saitrong.editing;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saitrong.faq.Evaluation;
import saitrong.faq.Evaluation.Asked;
import saitrong.faq.Evaluation.Outcome;
import saitrong.faq.FaqSearch;
import saitrong.faq.Figures;
import saitrong.faq.Retriever;

/// The command `faq-eval`: asks the questions of a file and prints one JSON object of figures. What
/// else it says goes to the other stream, so that the object can be piped on.
final class FaqEvalCommand {

  /// The first questions meet a cold machine; what counts is the days after.
  private static final int WARM_UP = 200;

  private FaqEvalCommand() {}

  /// @return the exit code: 0 when there are figures
  static int run(FaqFiles files, List<String> args, PrintStream out, PrintStream err) {
    var request = FaqEvalRequest.of(args);
    if (request.isMisunderstood()) {
      err.println(
          request.say(
              "ใช้เป็น faq-eval [--content โฟลเดอร์ | --docs ไฟล์] --queries ไฟล์ [--explain]"
                  + " [--en]",
              "Use it as: faq-eval [--content DIR | --docs FILE] --queries FILE [--explain]"
                  + " [--en]"));
      return Request.MISUNDERSTOOD;
    }
    try {
      var outcomes = outcomes(request, files, err);
      if (outcomes.isEmpty()) {
        return 1;
      }
      if (request.explains()) {
        FaqFailures.tell(outcomes.get(), request, err);
      }
      out.println(Figures.of(outcomes.get()).json());
      return 0;
    } catch (JsonLines.Unreadable file) {
      err.println(
          request.say("อ่านไม่ได้: ", "Cannot be read: ")
              + file.getMessage()
              + request.say(
                  " แต่ละบรรทัดต้องเป็น JSON ที่มี id และ text",
                  " (each line must be JSON with id and text)"));
      return 1;
    }
  }

  /// Nothing where the entries cannot be read.
  private static Optional<List<Outcome>> outcomes(
      FaqEvalRequest request, FaqFiles files, PrintStream err) throws JsonLines.Unreadable {
    var questions = new ArrayList<Asked>();
    for (Path file : request.queries()) {
      questions.addAll(JsonLines.questions(file));
    }
    var first = questions.subList(0, Math.min(WARM_UP, questions.size()));
    if (request.docs() != null) {
      var retriever = Retriever.over(JsonLines.documents(request.docs()));
      Evaluation.of(retriever, first);
      return Optional.of(Evaluation.of(retriever, questions));
    }
    var content = request.content();
    return FaqCommands.sound(files.in(content), content, request.language(), err)
        .map(FaqSearch::over)
        .map(search -> {
          Evaluation.of(search::rank, first);
          return Evaluation.of(search::rank, questions);
        });
  }
}

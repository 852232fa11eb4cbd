package saitrong.editing;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.springframework.core.env.Environment;
import saitrong.flow.FlowReading;
import saitrong.flow.FlowSet;
import saitrong.flow.SampleAgency;
import saitrong.flow.Stories;

/// The command `flow-test`: plays the stories of all flows, or of those that are named, and tells
/// what went another way and how much of each flow was walked.
public final class StoriesCommand {

  private StoriesCommand() {}

  /// @return the exit code: 0 when all went as written, 1 otherwise
  public static int run(Supplier<Environment> settings, List<String> args, PrintStream out) {
    var request = Request.of(args);
    if (request.strange() != null || request.svg() != null) {
      out.println(
          request.say(
              "ใช้เป็น flow-test [ชื่อชุด ...] [--en]", "Use it as: flow-test [FLOW ...] [--en]"));
      return Request.MISUNDERSTOOD;
    }
    var edited = Edited.read(settings.get());
    return switch (edited.flowsOfStories()) {
      case FlowReading.Sound(var flows) -> play(edited, flows, request, out);
      case FlowReading.Broken _ -> {
        edited.flowProblems(request.language()).forEach(out::println);
        out.println(
            request.say(
                "แก้ชุดสนทนาก่อน จึงจะเล่นเรื่องตัวอย่างได้",
                "Mend the flows first, then play their stories."));
        yield 1;
      }
    };
  }

  private static int play(Edited edited, FlowSet flows, Request request, PrintStream out) {
    var chosen = chosen(flows, request);
    if (!flows.flows().keySet().containsAll(chosen)) {
      out.println(Names.unknown(flows, request));
      return Request.MISUNDERSTOOD;
    }
    var report = new Stories(flows, edited.stories(), SampleAgency::standing).play(chosen);
    return new StoriesReport(edited.stories(), flows, chosen, report, request).print(out);
  }

  private static Set<String> chosen(FlowSet flows, Request request) {
    return request.names().isEmpty() ? flows.flows().keySet() : new TreeSet<>(request.names());
  }
}

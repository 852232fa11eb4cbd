package saitrong.editing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.core.env.Environment;
import saitrong.flow.Diagram;
import saitrong.flow.Flow;
import saitrong.flow.FlowReading;
import saitrong.flow.FlowSet;

/// The command `flow-diagram`: one flow as Mermaid on standard output, or as a picture in a file.
public final class DiagramCommand {

  private DiagramCommand() {}

  /// @return the exit code: 0 when it was drawn, 1 when it could not be
  public static int run(
      Supplier<Environment> settings, List<String> args, PrintStream out, PrintStream err) {
    var request = Request.of(args);
    if (request.strange() != null || request.names().size() != 1) {
      err.println(
          request.say(
              "ใช้เป็น flow-diagram ชื่อชุด [--svg ไฟล์] [--en]",
              "Use it as: flow-diagram FLOW [--svg FILE] [--en]"));
      return Request.MISUNDERSTOOD;
    }
    var edited = Edited.read(settings.get());
    return switch (edited.flows()) {
      case FlowReading.Sound(var flows) -> draw(flows, request, out, err);
      case FlowReading.Broken _ -> {
        edited.flowProblems(request.language()).forEach(err::println);
        yield 1;
      }
    };
  }

  private static int draw(FlowSet flows, Request request, PrintStream out, PrintStream err) {
    var flow = flows.flow(request.names().getFirst());
    if (flow.isEmpty()) {
      err.println(Names.unknown(flows, request));
      return Request.MISUNDERSTOOD;
    }
    var svg = request.svg();
    if (svg == null) {
      out.print(Diagram.of(flow.get(), request.language()));
      out.flush();
      return 0;
    }
    return write(svg, flow.get(), request, out, err);
  }

  private static int write(Path svg, Flow flow, Request request, PrintStream out, PrintStream err) {
    try {
      Files.writeString(svg, Drawing.of(flow, request.language()));
      out.println(request.say("วาดแล้ว: " + svg, "Drawn: " + svg));
      return 0;
    } catch (IOException unwritable) {
      err.println(
          request.say(
              "เขียนไฟล์ %s ไม่ได้ ตรวจโฟลเดอร์และสิทธิ์เขียน".formatted(svg),
              "%s cannot be written. Look at the folder and its rights.".formatted(svg)));
      return 1;
    }
  }
}

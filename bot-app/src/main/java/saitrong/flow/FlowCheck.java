package saitrong.flow;

import java.io.PrintStream;

/// What the command `check` does with flows: everything that is wrong, or one line that says all is
/// well.
public record FlowCheck(FlowFolder folder) {

  /// @return the exit code: 0 when all is well, 1 otherwise
  public int print(PrintStream out) {
    return switch (folder.read()) {
      case FlowReading.Sound(var flows) -> {
        int count = flows.flows().size();
        out.printf("ชุดสนทนาถูกต้องครบถ้วน %d ชุด / %d flows are in order%n", count, count);
        yield 0;
      }
      case FlowReading.Broken(var problems) -> {
        problems.forEach(out::println);
        out.printf("ต้องแก้ %d จุด / %d problems%n", problems.size(), problems.size());
        yield 1;
      }
    };
  }
}

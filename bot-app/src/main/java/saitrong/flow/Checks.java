package saitrong.flow;

import java.util.List;

/// What can only be seen of a flow as a whole: where its steps lead.
final class Checks {

  private final Assembly assembly;
  private final List<Step> steps;
  private final Vocabulary vocabulary;
  private final Paths paths;

  Checks(Assembly assembly, Vocabulary vocabulary) {
    this.assembly = assembly;
    this.steps = assembly.steps();
    this.vocabulary = vocabulary;
    this.paths = new Paths(steps);
  }

  void run() {
    unreachable();
    loops();
    new Crowding(assembly, paths).check();
    var each = new StepChecks(assembly, vocabulary, paths);
    for (int at = 0; at < steps.size(); at++) {
      if (paths.isReachable(at)) {
        each.check(at);
      }
    }
  }

  /// The first of several that lie together says it for all.
  private void unreachable() {
    for (int at = 0; at < steps.size() - 1; at++) {
      boolean first = at == 0 || paths.isReachable(at - 1);
      if (!paths.isReachable(at) && first && !(steps.get(at) instanceof Step.Jump)) {
        wrong(
            at,
            "ไปไม่ถึงขั้นนี้ ตรวจ \"จบ\" หรือ \"ไปที่\" ที่อยู่ก่อนหน้า หรือลบขั้นนี้",
            "this step is never reached. Look at the end or go-to before it, or remove it");
      }
    }
  }

  private void loops() {
    for (int at = 0; at < steps.size(); at++) {
      if (paths.isReachable(at) && steps.get(at) instanceof Step.Jump jump && jump.to() <= at) {
        if (!paths.canEndFrom(at)) {
          wrong(
              at,
              "วนกลับโดยไม่มีทางออก เพิ่ม \"ถ้า\" ให้ขั้นนี้ หรือให้มีตัวเลือกที่ไปต่อ",
              "a loop without a way out: give this step an \"if\", or a choice that goes on");
        } else if (paths.canReturnUnasked(at)) {
          wrong(
              at,
              "วนกลับได้โดยไม่ถามอะไรเลย ใส่คำถามที่ถามทุกรอบ",
              "this loop can go round without asking anything, put a question into it");
        }
      }
    }
  }

  private void wrong(int at, String thai, String english) {
    assembly.place(at).wrong(thai, english);
  }
}

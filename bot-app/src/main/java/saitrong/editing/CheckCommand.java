package saitrong.editing;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.core.env.Environment;
import saitrong.content.CountedProblems;
import saitrong.content.Reading;
import saitrong.content.ThaiDates;
import saitrong.faq.FaqReading;

/// The command `check`: every problem of every file that the agency edits, with its line and what
/// to do, or that all is well. In Thai, or in English with `--en`.
public final class CheckCommand {

  private CheckCommand() {}

  /// Says at once what it does, for the settings alone take a second to find.
  ///
  /// @return the exit code: 0 when all is well, 1 otherwise
  public static int run(Supplier<Environment> settings, List<String> args, PrintStream out) {
    return run(settings, args, LocalDate.now(ThaiDates.ZONE), out);
  }

  static int run(
      Supplier<Environment> settings, List<String> args, LocalDate today, PrintStream out) {
    var request = Request.of(args);
    if (request.strange() != null || !request.names().isEmpty()) {
      out.println(request.say("ใช้เป็น check [--en]", "Use it as: check [--en]"));
      return Request.MISUNDERSTOOD;
    }
    out.println(
        request.say(
            "กำลังตรวจไฟล์ของหน่วยงาน ชุดสนทนา และคำตอบ",
            "Checking the agency's files, the flows and the answers."));
    var edited = Edited.read(settings.get(), today);
    var problems = edited.problems(request.language());
    problems.forEach(out::println);
    tellWhatIsSound(edited, request, out);
    edited.tasks(request.language(), today).forEach(out::println);
    edited.longNotices(request.language()).forEach(out::println);
    edited.longLines(request.language()).forEach(out::println);
    edited.renamedStates(request.language()).forEach(out::println);
    edited.toReview(request.language(), today).forEach(out::println);
    if (!problems.isEmpty()) {
      out.println(new CountedProblems(problems.size()).in(request.language()));
    }
    return problems.isEmpty() ? 0 : 1;
  }

  private static void tellWhatIsSound(Edited edited, Request request, PrintStream out) {
    if (edited.agency() instanceof Reading.Sound(var content)) {
      int unconfirmed = content.unconfirmedHolidays().size();
      out.println(
          request.say(
              "ไฟล์ของหน่วยงานถูกต้องครบถ้วน: %s (ชุด %s วันหยุดที่รอยืนยัน %d วัน)"
                  .formatted(content.profile().name().th(), content.shortHash(), unconfirmed),
              "The agency's files are in order (set %s; holidays that wait to be confirmed: %d)."
                  .formatted(content.shortHash(), unconfirmed)));
    }
    edited
        .countOfFlows()
        .ifPresent(count ->
            out.println(
                request.say(
                    "ชุดสนทนาถูกต้องครบถ้วน %d ชุด".formatted(count),
                    "The flows are in order: %d.".formatted(count))));
    if (edited.faq() instanceof FaqReading.Sound(var faq)) {
      int count = faq.entries().size();
      out.println(
          request.say(
              "คำตอบถูกต้องครบถ้วน %d เรื่อง (ตัวอย่างที่รอหน่วยงานตรวจสอบ %d เรื่อง)"
                  .formatted(count, faq.samples()),
              "The answers are in order: %d (samples that wait for the agency's check: %d)."
                  .formatted(count, faq.samples())));
    }
  }
}

package saitrong.editing;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.core.env.Environment;
import saitrong.content.AgencyProfile.SupportedSystem;
import saitrong.content.Content;
import saitrong.content.FaqVocabularies;
import saitrong.content.Reading;

/// The command `faq-ask`: what the bot would make of a question, and why; first, where something
/// else hears it before the answers. Asked is what the agency serves: its folders, the groups that
/// are on, its systems by their names.
final class FaqAskCommand {

  private FaqAskCommand() {}

  /// @return the exit code: 0 when a question was asked
  static int run(Supplier<Environment> settings, List<String> args, PrintStream out) {
    var request = FaqAskRequest.of(args);
    if (request.isMisunderstood()) {
      out.println(
          request.say(
              "ใช้เป็น faq-ask \"คำถาม\" [--group กลุ่มผู้ใช้] [--system ระบบ] [--en]",
              "Use it as: faq-ask \"QUESTION\" [--group GROUP] [--system SYSTEM] [--en]"));
      return Request.MISUNDERSTOOD;
    }
    var edited = Edited.read(settings.get());
    return switch (edited.agency()) {
      case Reading.Sound(var content) -> ask(content, request, out);
      case Reading.Broken _ -> {
        edited.problems(request.language()).forEach(out::println);
        yield 1;
      }
    };
  }

  private static int ask(Content content, FaqAskRequest request, PrintStream out) {
    var systems = content.profile().systems().stream().map(SupportedSystem::id).toList();
    var unknown = request.unknown(FaqVocabularies.USER_GROUPS, systems);
    if (unknown.isPresent()) {
      out.println(unknown.get());
      return Request.MISUNDERSTOOD;
    }
    if (content.faq().entries().isEmpty()) {
      out.println(
          request.say(
              "หน่วยงานนี้ยังไม่เปิดใช้คำตอบหมวดใด ดูหัวข้อ faq-groups ในไฟล์หน่วยงาน",
              "No answers are on for this agency: look at faq-groups in its profile."));
      return 1;
    }
    new HeardBefore(content, request)
        .as()
        .ifPresent(it ->
            out.println(
                request.say("ระบบรับไว้ก่อนค้นคำตอบ เป็น ", "heard before the FAQ as ") + it));
    new FaqAskPage(request, out).print(content.faqSearch().rank(request.question()));
    return 0;
  }
}

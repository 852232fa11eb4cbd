package saitrong.editing;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import saitrong.faq.FaqSearch;
import saitrong.faq.Finding;
import saitrong.faq.Question;
import saitrong.faq.Ranking;

/// The command `faq-ask`: what the bot would make of a question, and why.
final class FaqAskCommand {

  private static final Path USUAL = Path.of("faq-content");
  private static final int SHOWN = 5;

  private FaqAskCommand() {}

  /// @return the exit code: 0 when a question was asked
  static int run(FaqFiles files, List<String> args, PrintStream out) {
    var request = Request.of(args);
    if (request.strange() != null || request.svg() != null || request.names().isEmpty()) {
      out.println(
          request.say(
              "ใช้เป็น faq-ask \"คำถาม\" [--en]", "Use it as: faq-ask \"QUESTION\" [--en]"));
      return Request.MISUNDERSTOOD;
    }
    var entries = FaqCommands.sound(files.in(USUAL), USUAL, request.language(), out);
    if (entries.isEmpty()) {
      return 1;
    }
    var search = FaqSearch.over(entries.get());
    var question =
        new Question(String.join(" ", request.names()), Optional.empty(), Optional.empty());
    tell(search.rank(question), search.find(question), request, out);
    return 0;
  }

  private static void tell(Ranking ranking, Finding finding, Request request, PrintStream out) {
    out.println(request.say("อ่านว่า: ", "understood: ") + ranking.understood());
    out.println(request.say("ผล: ", "decision: ") + decision(finding, request));
    out.printf(
        Locale.ROOT,
        request.say(
            "ความมั่นใจ: คำตอบแรกถูก %.2f เป็นเรื่องที่มีคำตอบ %.2f%n",
            "confidence: the first is right %.2f, the question is ours %.2f%n"),
        ranking.right(),
        ranking.ours());
    ranking.entries().stream().limit(SHOWN).forEach(it -> out.println(line(it, request)));
  }

  private static String line(Ranking.Ranked ranked, Request request) {
    var views = new StringBuilder();
    ranked
        .views()
        .get()
        .forEach((view, share) ->
            views.append(String.format(Locale.ROOT, " %s %.0f%%", view, share * 100)));
    return String.format(
        Locale.ROOT,
        "%7.2f  %-28s %s: %s  (%s)",
        ranked.score(),
        ranked.entry().id(),
        request.say("ใกล้ที่สุด", "nearest"),
        ranked.passage(),
        views.toString().strip());
  }

  private static String decision(Finding finding, Request request) {
    return switch (finding) {
      case Finding.Sure(var entry) -> request.say("ตอบ ", "answers ") + entry.id();
      case Finding.Nearly(var entries) ->
          request.say("ให้เลือก ", "offers ") + entries.stream().map(it -> it.id()).toList();
      case Finding.DependsOnGroup(var entries) ->
          request.say("ถามกลุ่มผู้ใช้ก่อน ", "asks for the user group ")
              + entries.stream().map(it -> it.id()).toList();
      case Finding.DependsOnSystem(var entries) ->
          request.say("ถามระบบก่อน ", "asks for the system ")
              + entries.stream().map(it -> it.id()).toList();
      case Finding.Nothing() -> request.say("ไม่ตอบ ส่งต่อ", "does not answer, hands on");
    };
  }
}

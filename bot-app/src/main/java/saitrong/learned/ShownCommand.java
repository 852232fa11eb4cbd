package saitrong.learned;

import com.mongodb.client.MongoDatabase;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import saitrong.content.AnswersOnRecord;
import saitrong.content.AnswersOnRecord.InItsSet;
import saitrong.content.AnswersOnRecord.Shown;
import saitrong.content.ThaiDates;
import saitrong.faq.Plain;
import saitrong.shared.Language;
import saitrong.store.BesideTheBot;

/// The command `faq-shown ID VERSION`: what an answer said that a case names. Works while the bot
/// runs and while it does not.
public final class ShownCommand {

  private static final int MISUNDERSTOOD = 2;

  private static final String USAGE =
      """
      faq-shown รหัสคำตอบ รุ่น     คำตอบตามที่แสดงในรุ่นนั้น เช่น faq-shown card-lost 3fa85f6457174562
      faq-shown ID VERSION        what that version of an answer said\
      """;

  /// A line must not vanish because it names one of these.
  private static final Map<String, String> ONLY_THE_BOT_KNEW =
      Map.of("reopen-days", "…", "official-form", "…");

  private ShownCommand() {}

  /// @return the exit code: 0 found, 1 not found or refused with a sentence, 2 not understood
  public static int run(List<String> args, PrintStream out, PrintStream err) {
    var words = args.stream().filter(it -> !it.startsWith("--")).toList();
    if (words.size() != 2) {
      err.println(USAGE);
      return MISUNDERSTOOD;
    }
    var settings = args.stream().filter(it -> it.startsWith("--")).toList();
    try (var parts = BesideTheBot.open(settings, "saitrong.learned")) {
      return AnswersOnRecord.in(parts.getBean(MongoDatabase.class))
          .find(words.get(0), words.get(1))
          .map(it -> print(it, out))
          .orElseGet(() -> none(words, err));
    } catch (RuntimeException failure) {
      err.println(BesideTheBot.sentence(failure, ""));
      return 1;
    }
  }

  private static int print(Shown shown, PrintStream out) {
    var day = shown.since().atZone(ThaiDates.ZONE).toLocalDate();
    out.println("เริ่มใช้เมื่อ " + ThaiDates.brief(day, Language.TH));
    out.println("In use since " + ThaiDates.brief(day, Language.EN));
    shown
        .entry()
        .ifPresentOrElse(
            it -> {
              print(it, day, Language.TH, out);
              print(it, day, Language.EN, out);
            },
            () -> asWritten(shown, out));
    return 0;
  }

  private static void print(InItsSet shown, LocalDate day, Language language, PrintStream out) {
    var entry = shown.entry();
    var content = shown.content();
    var facts = new HashMap<>(ONLY_THE_BOT_KNEW);
    facts.putAll(content.promised(day, language));
    for (var words :
        List.of(
            entry.title().in(language),
            Plain.of(entry.body().in(language)),
            entry.source().in(language))) {
      out.println();
      out.println(content.texts().filled(language, words, facts));
    }
    out.println(ThaiDates.day(entry.asOf(), language));
  }

  /// Of a set that this release does not read any more.
  private static void asWritten(Shown shown, PrintStream out) {
    out.println();
    out.println(new String(shown.file(), StandardCharsets.UTF_8));
  }

  private static int none(List<String> words, PrintStream err) {
    err.println("ไม่พบคำตอบ %s รุ่น %s ในชุดที่เคยใช้".formatted(words.get(0), words.get(1)));
    err.println(
        "No set that ever served has %s in version %s.".formatted(words.get(0), words.get(1)));
    return 1;
  }
}

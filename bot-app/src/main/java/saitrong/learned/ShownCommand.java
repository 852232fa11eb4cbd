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
      faq-shown รหัสคำตอบ รุ่น [--on วันที่]   คำตอบตามที่แสดงในรุ่นนั้น เช่น faq-shown card-lost 3fa85f6457174562 --on 1/12/2569
      faq-shown ID VERSION [--on DATE]       what that version of an answer said
        --on DATE                            วันที่แสดง เบอร์โทรและกำหนดเวลาเป็นของวันนั้น / the day when it was shown, with the numbers and promises of that day\
      """;

  /// A line must not vanish because it names one of these.
  private static final Map<String, String> ONLY_THE_BOT_KNEW =
      Map.of("reopen-days", "…", "official-form", "…");

  private ShownCommand() {}

  /// @return the exit code: 0 found, 1 not found or refused with a sentence, 2 not understood
  public static int run(List<String> args, PrintStream out, PrintStream err) {
    var request = ShownRequest.of(args);
    if (request.isEmpty()) {
      err.println(USAGE);
      return MISUNDERSTOOD;
    }
    try (var parts = BesideTheBot.open(request.get().settings(), "saitrong.learned")) {
      var answers = AnswersOnRecord.in(parts.getBean(MongoDatabase.class));
      return request.get().on().isPresent()
          ? on(request.get().on().get(), request.get(), answers, out, err)
          : first(request.get(), answers, out, err);
    } catch (RuntimeException failure) {
      err.println(BesideTheBot.sentence(failure, ""));
      return 1;
    }
  }

  private static int first(
      ShownRequest request, AnswersOnRecord answers, PrintStream out, PrintStream err) {
    var shown = answers.find(request.id(), request.version());
    if (shown.isEmpty()) {
      err.println(
          "ไม่พบคำตอบ %s รุ่น %s ในชุดที่เคยใช้".formatted(request.id(), request.version()));
      err.println(
          "No set that ever served has %s in version %s."
              .formatted(request.id(), request.version()));
      return 1;
    }
    print(shown.get(), day(shown.get()), out);
    out.println();
    out.println("เบอร์โทรและกำหนดเวลาข้างบนเป็นของวันแรก หากแสดงวันอื่น เติม --on วันที่");
    out.println("Numbers and promises are those of the first day; for another one add --on DATE.");
    return 0;
  }

  private static int on(
      LocalDate day,
      ShownRequest request,
      AnswersOnRecord answers,
      PrintStream out,
      PrintStream err) {
    var shown = answers.on(request.id(), request.version(), day);
    if (shown.isEmpty()) {
      err.println(
          "ไม่พบคำตอบ %s รุ่น %s ในชุดที่ใช้ถึงวันที่ %s"
              .formatted(request.id(), request.version(), ThaiDates.day(day, Language.TH)));
      err.println(
          "No set that served until %s has %s in version %s."
              .formatted(ThaiDates.day(day, Language.EN), request.id(), request.version()));
      return 1;
    }
    shown.forEach(it -> print(it, day, out));
    return 0;
  }

  private static LocalDate day(Shown shown) {
    return shown.since().atZone(ThaiDates.ZONE).toLocalDate();
  }

  /// With the minute: several may have served on a day.
  private static void print(Shown shown, LocalDate day, PrintStream out) {
    var since = shown.since().atZone(ThaiDates.ZONE);
    out.println("เริ่มใช้เมื่อ " + ThaiDates.briefMoment(since, Language.TH));
    out.println("In use since " + ThaiDates.briefMoment(since, Language.EN));
    shown
        .entry()
        .ifPresentOrElse(
            it -> {
              print(it, day, Language.TH, out);
              print(it, day, Language.EN, out);
            },
            () -> asWritten(shown, out));
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
}

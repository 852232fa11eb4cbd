package saitrong.flow;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether the answers that a deed, or a bounded day, goes by are there, and of the right kind.
record DeedChecks(Assembly assembly, Paths paths) {

  private static final List<String> LANGUAGES = List.of("th", "en");

  /// Of either era, in either figures.
  private static final Pattern YEAR =
      Pattern.compile("(?<![0-9๐-๙])(?:2[0456]|๒[๐๔๕๖])[0-9๐-๙]{2}(?![0-9๐-๙])");

  void day(int at, String name) {
    if (!isAsked(at, name, kind -> kind instanceof Kind.Day || kind instanceof Kind.DayAndClock)) {
      wrong(
          at,
          "ไม่มีคำถาม \"%s\" ที่ตอบเป็นวันที่ หรือวันและเวลา ก่อนขั้นนี้".formatted(name),
          "there is no question \"%s\" before this that is answered by a day".formatted(name));
    }
  }

  /// Whoever copies an example of a day to come is told from next year on that it is past.
  void examples(int at, Step.Ask ask) {
    boolean hasYear =
        Stream.of(ask.text(), ask.hint(), ask.whenUnfit())
            .anyMatch(it -> YEAR.matcher(it.th()).find() || YEAR.matcher(it.en()).find());
    if (hasYear) {
      wrong(
          at,
          "ตัวอย่างวันที่ระบุปีไว้ จะกลายเป็นวันที่ผ่านไปแล้ว ใช้ {%s} แทน ระบบใส่วันข้างหน้าให้"
              .formatted(Scene.COMING_DAY),
          "an example with its year will be a day that is past: write {%s}, which is always to come"
              .formatted(Scene.COMING_DAY));
    }
  }

  /// A reminder is set once: a day that is corrected in the summary would not move it.
  void behindTheSummary(int at) {
    if (paths.leadsTo(at, step -> step instanceof Step.Summary)) {
      wrong(
          at,
          "วาง \"ตั้งเตือน\" หลัง \"สรุป\" เพราะวันอาจแก้ไขในสรุป",
          "put \"set-reminder\" behind the summary: the day may still be corrected there");
    }
  }

  void language(int at, String name) {
    if (!isAsked(at, name, DeedChecks::isOfLanguages)) {
      wrong(
          at,
          "ไม่มีคำถาม \"%s\" ก่อนขั้นนี้ที่มีตัวเลือกรหัส th และ en".formatted(name),
          "there is no question \"%s\" before this whose choices have the ids th and en"
              .formatted(name));
    }
  }

  private static boolean isOfLanguages(Kind kind) {
    return kind instanceof Kind.Choice choice
        && choice.options().stream().map(Option::id).allMatch(LANGUAGES::contains);
  }

  private boolean isAsked(int at, String name, Predicate<Kind> kind) {
    return paths.perhapsBefore(at).contains(name)
        && assembly.steps().stream()
            .anyMatch(step ->
                step instanceof Step.Ask ask && ask.name().equals(name) && kind.test(ask.kind()));
  }

  private void wrong(int at, String thai, String english) {
    assembly.place(at).wrong(thai, english);
  }
}

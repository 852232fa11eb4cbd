package saitrong.flow;

import java.util.List;
import java.util.function.Predicate;

/// Whether the answers that a deed, or a bounded day, goes by are there, and of the right kind.
record DeedChecks(Assembly assembly, Paths paths) {

  private static final List<String> LANGUAGES = List.of("th", "en");

  void day(int at, String name) {
    if (!isAsked(at, name, kind -> kind instanceof Kind.Day || kind instanceof Kind.DayAndClock)) {
      wrong(
          at,
          "ไม่มีคำถาม \"%s\" ที่ตอบเป็นวันที่ หรือวันและเวลา ก่อนขั้นนี้".formatted(name),
          "there is no question \"%s\" before this that is answered by a day".formatted(name));
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

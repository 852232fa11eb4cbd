package saitrong.flow;

import java.util.List;

/// Whether what a deed goes by is settled at its place.
record DeedChecks(Assembly assembly, Paths paths) {

  private static final List<String> LANGUAGES = List.of("th", "en");

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
    if (!new AnswerChecks(assembly, paths).isAsked(at, name, DeedChecks::isOfLanguages)) {
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

  private void wrong(int at, String thai, String english) {
    assembly.place(at).wrong(thai, english);
  }
}

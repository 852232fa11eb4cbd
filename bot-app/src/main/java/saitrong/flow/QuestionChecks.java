package saitrong.flow;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import saitrong.flow.Step.Ask;

/// What a question needs at its place: a notice or a consent that was surely given, choices or days
/// that were found or answered before.
record QuestionChecks(Assembly assembly, Vocabulary vocabulary, Paths paths) {

  /// Of either era, in either figures.
  private static final Pattern YEAR =
      Pattern.compile("(?<![0-9๐-๙])(?:2[0456]|๒[๐๔๕๖])[0-9๐-๙]{2}(?![0-9๐-๙])");

  void check(int at, Ask ask) {
    var texts = new TextChecks(assembly, vocabulary, paths);
    texts.check(at, ask.text(), ask.hint());
    texts.explanation(at, ask.whenUnfit());
    texts.standing(at, ask.label());
    texts.taken(at, ask.name());
    personal(at, ask);
    consent(at, ask);
    ask.restsOn().forEach(name -> new AnswerChecks(assembly, paths).asked(at, name));
    switch (ask.kind()) {
      case Kind.Offered(var by) -> new BookingChecks(assembly, vocabulary, paths).offered(at, by);
      case Kind.Day(var days) -> day(at, ask, days);
      case Kind.DayAndClock(var days) -> day(at, ask, days);
      case Kind.Text _, Kind.Choice _, Kind.YesNo _, Kind.Count _, Kind.Rating _ -> {}
      case Kind.Phone _, Kind.Email _, Kind.CitizenNumber _, Kind.Person _ -> {}
      case Kind.Organisation _, Kind.Place _, Kind.InSubDistrict _, Kind.Province _ -> {}
      case Kind.Clock _, Kind.Files _, Kind.TextOrFiles _, Kind.Receipt _, Kind.PhoneEnding _ -> {}
    }
  }

  private void personal(int at, Ask ask) {
    if (ask.personal() && !paths.known().isNoticeSure(at)) {
      wrong(
          at,
          "ถามข้อมูลส่วนบุคคลก่อนแจ้งการใช้ข้อมูล เพิ่มขั้น \"แจ้งการใช้ข้อมูล\""
              + " ไว้ก่อนขั้นนี้ในทุกเส้นทาง",
          "a personal question before the privacy notice: put a \"notice\" before it on every way");
    }
  }

  private void consent(int at, Ask ask) {
    var consent = ask.consent();
    if (consent == null) {
      return;
    }
    if (!paths.known().isConsentSure(at, consent)) {
      wrong(
          at,
          "ต้องขอความยินยอม \"%s\" ก่อนขั้นนี้ในทุกเส้นทาง เพิ่มขั้น \"ขอความยินยอม: %s\""
              .formatted(consent, consent),
          "consent \"%s\" must be asked before this on every way, add a step \"consent: %s\""
              .formatted(consent, consent));
    }
    if (ask.remembered()) {
      wrong(
          at,
          "ข้อมูลอ่อนไหวจำไว้ใช้ครั้งต่อไปไม่ได้ ตัด \"จำไว้\" ออก",
          "what needs consent cannot be remembered, remove \"remember\"");
    }
  }

  private void day(int at, Ask ask, Days days) {
    if (days.notBefore() != null) {
      new AnswerChecks(assembly, paths).day(at, days.notBefore().name());
    }
    if (days.span() == Kind.Span.FUTURE && hasYear(ask)) {
      wrong(
          at,
          "ตัวอย่างวันที่ระบุปีไว้ จะกลายเป็นวันที่ผ่านไปแล้ว ใช้ {%s} แทน ระบบใส่วันข้างหน้าให้"
              .formatted(Scene.COMING_DAY),
          "an example with its year will be a day that is past: write {%s}, which is always to come"
              .formatted(Scene.COMING_DAY));
    }
  }

  /// Whoever copies an example of a day to come is told from next year on that it is past.
  private static boolean hasYear(Ask ask) {
    return Stream.of(ask.text(), ask.hint(), ask.whenUnfit())
        .anyMatch(it -> YEAR.matcher(it.th()).find() || YEAR.matcher(it.en()).find());
  }

  private void wrong(int at, String thai, String english) {
    assembly.place(at).wrong(thai, english);
  }
}

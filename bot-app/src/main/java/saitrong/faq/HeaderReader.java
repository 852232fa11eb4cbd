package saitrong.faq;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import saitrong.faq.Entry.Status;
import saitrong.faq.WrittenEntry.Said;
import saitrong.message.Limits;
import saitrong.shared.BareLetters;
import saitrong.shared.Language;

/// Reads what an entry's header says. A draft may lack things, and so may what is shown no more;
/// what is written is checked all the same.
final class HeaderReader {

  private static final Both NOTHING = new Both("", "");
  private static final Set<String> NO_SOURCE =
      Set.of("", "ไม่มี", "ไม่ระบุ", "ไม่ทราบ", "none", "nosource", "na", "unknown", "no");

  private final FaqVocabulary vocabulary;
  private final EntryName name;
  private final Header header;
  private final EntryFile file;
  private final Optional<Status> status;
  private final boolean complete;

  HeaderReader(FaqVocabulary vocabulary, EntryName name, Header header, EntryFile file) {
    this.vocabulary = vocabulary;
    this.name = name;
    this.header = header;
    this.file = file;
    this.status = header.required(HeaderKey.STATUS).flatMap(StatusWords::read);
    this.complete = status.filter(HeaderReader::isComplete).isPresent();
  }

  private static boolean isComplete(Status status) {
    return switch (status) {
      case IN_REVIEW, PUBLISHED, SAMPLE -> true;
      case DRAFT, RETIRED -> false;
    };
  }

  WrittenEntry read(String version) {
    var title = header.required(HeaderKey.QUESTION).map(this::title).orElse(NOTHING);
    var buttons = new ButtonReader(vocabulary, complete);
    var alsoAsked = said(HeaderKey.ALSO_ASKED);
    var asOf = day(HeaderKey.AS_OF);
    var reviewBy = day(HeaderKey.REVIEW_BY);
    refuseTheFuture(asOf);
    refuseEarlyReview(asOf, reviewBy);
    var entry =
        new Entry(
            name.id(),
            name.group(),
            title,
            texts(alsoAsked),
            texts(said(HeaderKey.KEYWORDS)),
            audience(),
            systems(),
            needed(HeaderKey.SOURCE).map(this::source).orElse(NOTHING),
            asOf.orElse(LocalDate.EPOCH),
            needed(HeaderKey.OWNER).map(this::person).orElse(""),
            reviewer(),
            reviewBy.orElse(LocalDate.EPOCH),
            status.orElse(Status.DRAFT),
            buttons.links(header),
            buttons.followUps(header),
            file.body(complete),
            version);
    header.refuseTheRest();
    if (SystemWebsite.isNamedIn(entry) && !SystemWebsite.isAboutOne(entry)) {
      refuseSystemWebsite();
    }
    var titles = Stream.of(title.th(), title.en()).map(it -> new Said(it, place()));
    return new WrittenEntry(
        name,
        header.at(),
        status,
        Stream.concat(titles, alsoAsked.stream()).filter(it -> !it.text().isEmpty()).toList(),
        buttons.references(),
        Optional.of(entry));
  }

  private void refuseSystemWebsite() {
    place()
        .wrong(
            "ใช้ {%s} ได้เมื่อหัวข้อ \"ระบบ\" มีระบบเดียว ใส่ชื่อระบบ หรือเขียนที่อยู่เว็บ"
                .formatted(FaqVocabulary.SYSTEM_WEBSITE),
            "{%s} is the address of one system: name it under \"systems\", or write the address"
                .formatted(FaqVocabulary.SYSTEM_WEBSITE));
  }

  private FaqProblems.Spot place() {
    return header.placeOf(HeaderKey.QUESTION);
  }

  private Both title(HeaderValue value) {
    var title = shown(value);
    ShownText.checkLength(value.at(), title, Limits.ACTION_TEXT);
    ShownText.checkVoice(value.at(), title.th(), Language.TH);
    ShownText.checkVoice(value.at(), title.en(), Language.EN);
    return title;
  }

  private Both source(HeaderValue value) {
    var source = shown(value);
    if (Stream.of(source.th(), source.en()).anyMatch(HeaderReader::namesNothing)) {
      value
          .at()
          .wrong(
              "\"ที่มา\" ต้องเป็นชื่อระเบียบ ประกาศ หรือเอกสาร หากยังไม่มี ให้บอกตามจริงเป็นประโยค"
                  + " เช่น ยังไม่มีเอกสารที่หน่วยงานยืนยัน",
              "\"source\" names a regulation, a notice or a document; where there is none yet, say"
                  + " so in a sentence, as: not confirmed by the agency yet");
    }
    return source;
  }

  /// A dash looks like a source on a card, and is none. What is missing is told elsewhere.
  private static boolean namesNothing(String source) {
    return !source.isEmpty() && NO_SOURCE.contains(BareLetters.of(source));
  }

  private Both shown(HeaderValue value) {
    return BothReader.read(value, vocabulary.variables(), complete);
  }

  private String person(HeaderValue value) {
    String person = value.text();
    ShownText.check(value.at(), person, vocabulary.variables());
    return person;
  }

  private Optional<String> reviewer() {
    var value =
        status.filter(it -> it == Status.PUBLISHED).isPresent()
            ? needed(HeaderKey.REVIEWED_BY)
            : header.optional(HeaderKey.REVIEWED_BY);
    return value.map(this::person).filter(it -> !it.isEmpty());
  }

  /// Told where the key stands empty or else the status, for there are two ways to mend it.
  private Optional<HeaderValue> needed(HeaderKey key) {
    var value = header.optional(key);
    if (value.isEmpty() && complete) {
      var now = status.orElse(Status.PUBLISHED);
      header
          .placeOf(key, header.placeOf(HeaderKey.STATUS))
          .wrong(
              "สถานะ \"%s\" ต้องมีหัวข้อ \"%s\" ให้เพิ่มหัวข้อนี้ หรือเปลี่ยนสถานะเป็น ร่าง"
                  .formatted(StatusWords.thai(now), key.thai()),
              "\"%s\" is missing, which the status %s needs: add it, or make the status draft"
                  .formatted(key.english(), StatusWords.english(now)));
    }
    return value;
  }

  private Optional<LocalDate> day(HeaderKey key) {
    return needed(key).flatMap(value -> DayAsWritten.read(value.at(), value.text()));
  }

  private void refuseTheFuture(Optional<LocalDate> asOf) {
    if (asOf.filter(day -> vocabulary.today().filter(day::isAfter).isPresent()).isPresent()) {
      header
          .placeOf(HeaderKey.AS_OF)
          .wrong(
              "\"ข้อมูล ณ วันที่\" ยังมาไม่ถึง เขียนวันที่ตรวจข้อมูลครั้งล่าสุด",
              "\"as-of\" is in the future: write the day on which the facts were looked at last");
    }
  }

  private void refuseEarlyReview(Optional<LocalDate> asOf, Optional<LocalDate> reviewBy) {
    if (asOf.isPresent() && reviewBy.filter(it -> it.isBefore(asOf.get())).isPresent()) {
      header
          .placeOf(HeaderKey.REVIEW_BY)
          .wrong(
              "\"ทบทวนภายใน\" อยู่ก่อน \"ข้อมูล ณ วันที่\" ตรวจปีของทั้งสองวัน",
              "\"review-by\" is before \"as-of\", look at the years of both");
    }
  }

  /// What people type.
  private List<Said> said(HeaderKey key) {
    var said = header.items(key).stream().map(it -> new Said(it.text(), it.at())).toList();
    said.forEach(it -> ShownText.refuseVariables(it.at(), it.text()));
    return said;
  }

  private static List<String> texts(List<Said> said) {
    return said.stream().map(Said::text).toList();
  }

  private Set<String> audience() {
    return new KnownIds(HeaderKey.AUDIENCE, "user group", vocabulary.userGroups()).read(header);
  }

  private Set<String> systems() {
    return vocabulary.groups().contains(name.group())
        ? new KnownIds(HeaderKey.SYSTEMS, "system", vocabulary.systems()).read(header)
        : Set.copyOf(texts(said(HeaderKey.SYSTEMS)));
  }
}

package saitrong.flow;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import saitrong.flow.Answer.FileSent;
import saitrong.shared.NearestWord;

/// Reads what kind of answer a question expects.
record KindReader(ChoiceReader choices) {

  private static final int LONGEST_TEXT = 2000;
  private static final int LONGEST_ALLOWED = 4000;
  private static final int MOST_FILES = 5;
  private static final int MOST_MEGABYTES = 10;
  private static final String NAMES =
      "ข้อความ, ใช่หรือไม่, จำนวน, โทรศัพท์, อีเมล, เลขประจำตัวประชาชน, วันที่, เวลา, วันและเวลา,"
          + " ชื่อบุคคล, หน่วยงาน, สถานที่, ตำบล, จังหวัด, ไฟล์, ข้อความหรือไฟล์, เลขที่รับแจ้ง,"
          + " เลขท้ายโทรศัพท์, คะแนน";
  private static final String ENGLISH_NAMES =
      "text, yes-no, number, phone, email, citizen-number, date, time, date-time, person,"
          + " organisation, place, sub-district, province, files, text-or-files, receipt-number,"
          + " phone-ending, rating";

  /// All kinds in both languages, but for choices, which have keys of their own.
  static List<String> allNames() {
    return List.of((NAMES + ", " + ENGLISH_NAMES).split(", "));
  }

  Kind read(Block question) {
    if (question.has(Key.CHOICES)) {
      return new Kind.Choice(choices.read(question));
    }
    var from = question.optional(Key.CHOICES_FROM);
    if (from.isPresent()) {
      return choices.lent(from.get());
    }
    var leaf = question.optional(Key.ANSWER);
    if (leaf.isEmpty()) {
      question
          .self()
          .wrong(
              "ขาดหัวข้อ \"คำตอบ\" หรือ \"ตัวเลือก\" บอกว่าคำถามนี้รับคำตอบแบบใด",
              "\"answer\" or \"choices\" is missing: say what kind of answer is expected");
      return unknown(question);
    }
    return named(leaf.get(), question);
  }

  private Kind named(Leaf leaf, Block question) {
    return switch (leaf.text()) {
      case "ข้อความ", "text" -> text(question);
      case "ใช่หรือไม่", "yes-no" -> new Kind.YesNo();
      case "จำนวน", "number" -> count(question);
      case "โทรศัพท์", "phone" -> new Kind.Phone();
      case "อีเมล", "email" -> new Kind.Email();
      case "เลขประจำตัวประชาชน", "citizen-number" -> new Kind.CitizenNumber();
      case "วันที่", "date" -> new Kind.Day(days(question));
      case "เวลา", "time" -> new Kind.Clock();
      case "วันและเวลา", "date-time" -> new Kind.DayAndClock(days(question));
      case "ชื่อบุคคล", "person" -> new Kind.Person();
      case "หน่วยงาน", "organisation" -> new Kind.Organisation();
      case "สถานที่", "place" -> new Kind.Place();
      case "ตำบล", "sub-district" -> new Kind.InSubDistrict();
      case "จังหวัด", "province" -> new Kind.Province();
      case "ไฟล์", "files" -> new Kind.Files(files(question, MOST_FILES));
      case "ข้อความหรือไฟล์", "text-or-files" ->
          new Kind.TextOrFiles(LONGEST_TEXT, files(question, MOST_FILES));
      case "เลขที่รับแจ้ง", "receipt-number" -> new Kind.Receipt();
      case "เลขท้ายโทรศัพท์", "phone-ending" -> new Kind.PhoneEnding();
      case "คะแนน", "rating" -> new Kind.Rating();
      case "" -> text(question);
      default -> {
        String written = leaf.text();
        leaf.wrong(
            "ไม่รู้จักคำตอบแบบ \"%s\"%s ที่ใช้ได้: %s"
                .formatted(written, NearestWord.thai(written, allNames()), NAMES),
            "\"%s\" is no kind of answer.%s There are: %s"
                .formatted(written, NearestWord.english(written, allNames()), ENGLISH_NAMES));
        yield unknown(question);
      }
    };
  }

  /// Of what stands beside it nothing is told: it may be right for the kind that is meant.
  private static Kind unknown(Block question) {
    Stream.of(Key.LEAST, Key.MOST, Key.ACCEPTS, Key.SIZE, Key.SPAN, Key.NOT_BEFORE)
        .forEach(question::optional);
    return new Kind.Text(1, LONGEST_TEXT);
  }

  private static Kind text(Block question) {
    int least = Values.number(question, Key.LEAST, 1);
    int most = Values.number(question, Key.MOST, LONGEST_TEXT);
    if (least < 1 || most < least || most > LONGEST_ALLOWED) {
      question
          .self()
          .wrong(
              "ความยาวต้องอยู่ระหว่าง 1 ถึง 4000 และ อย่างน้อย ต้องไม่มากกว่า ไม่เกิน",
              "the length must be from 1 to 4000, and at-least no more than at-most");
    }
    return new Kind.Text(least, most);
  }

  private static Kind count(Block question) {
    int least = Values.number(question, Key.LEAST, 0);
    int most = Values.number(question, Key.MOST, Integer.MAX_VALUE);
    if (most < least) {
      question
          .self()
          .wrong("อย่างน้อย ต้องไม่มากกว่า ไม่เกิน", "at-least must be no more than at-most");
    }
    return new Kind.Count(least, most);
  }

  private static Days days(Block question) {
    var earlier = question.text(Key.NOT_BEFORE).map(name -> new Days.NotBefore(name, null));
    return new Days(span(question), earlier.orElse(null));
  }

  private static Kind.Span span(Block question) {
    return switch (question.text(Key.SPAN).orElse("")) {
      case "" -> Kind.Span.ANY;
      case "อดีต", "past" -> Kind.Span.PAST;
      case "อนาคต", "future" -> Kind.Span.FUTURE;
      default -> {
        question
            .optional(Key.SPAN)
            .ifPresent(
                leaf -> leaf.wrong("เขียนได้เพียง อดีต หรือ อนาคต", "must be past or future"));
        yield Kind.Span.ANY;
      }
    };
  }

  private static Kind.FileRules files(Block question, int otherwise) {
    int most = Values.number(question, Key.MOST, otherwise);
    var types = question.optional(Key.ACCEPTS).map(KindReader::types).orElse(allTypes());
    if (most < 1 || most > 20) {
      question
          .self()
          .wrong("จำนวนไฟล์ต้องอยู่ระหว่าง 1 ถึง 20", "the number of files must be from 1 to 20");
    }
    return new Kind.FileRules(
        types, Math.max(1, most), Values.bytes(question, Key.SIZE, MOST_MEGABYTES));
  }

  private static Set<FileSent.Type> allTypes() {
    return EnumSet.of(FileSent.Type.PICTURE, FileSent.Type.VIDEO, FileSent.Type.DOCUMENT);
  }

  private static Set<FileSent.Type> types(Leaf leaf) {
    var types = EnumSet.noneOf(FileSent.Type.class);
    for (var item : leaf.items()) {
      switch (item.text()) {
        case "ภาพ", "pictures" -> types.add(FileSent.Type.PICTURE);
        case "วิดีโอ", "videos" -> types.add(FileSent.Type.VIDEO);
        case "เสียง", "sounds" -> types.add(FileSent.Type.SOUND);
        case "เอกสาร", "documents" -> types.add(FileSent.Type.DOCUMENT);
        default ->
            item.wrong(
                "ไฟล์ที่รับได้: ภาพ, วิดีโอ, เสียง, เอกสาร",
                "must be of pictures, videos, sounds, documents");
      }
    }
    return types.isEmpty() ? allTypes() : types;
  }
}

package saitrong.content;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import saitrong.content.AgencyProfile.Announcement;
import saitrong.content.AgencyProfile.Link;
import saitrong.content.AgencyProfile.PrivacyNotice;
import saitrong.content.AgencyProfile.SupportedSystem;
import saitrong.message.Limits;

/// Reads a profile from its file. Goes on after every complaint; the caller looks at the problems
/// before it uses what comes back.
final class ProfileReader {

  private static final Words NO_WORDS = new Words("", null);
  private static final int NOTICE_LENGTH = 350;
  private static final int NOTICE_BUBBLES = 2;

  private final Section root;

  private ProfileReader(Section root) {
    this.root = root;
  }

  static AgencyProfile read(Section root) {
    var profile = new ProfileReader(root).profile();
    root.refuseTheRest();
    return profile;
  }

  private AgencyProfile profile() {
    var week = week();
    return new AgencyProfile(
        words(root, "name"),
        shortName(),
        optionalWords("unit"),
        words(root, "asks-about"),
        particle(),
        each("systems", this::system),
        phones(),
        root.optional("email").map(FieldValues::email).orElse(null),
        root.optional("website").map(FieldValues::https).orElse(null),
        week,
        ownDays(week),
        announcement(),
        privacy(),
        emergencies(),
        ids("flows"),
        ids("faq-groups"),
        each("links", this::link));
  }

  private static Words words(Section section, String key) {
    return section.required(key).map(FieldValues::words).orElse(NO_WORDS);
  }

  private @Nullable Words optionalWords(String key) {
    return root.optional(key).map(FieldValues::words).orElse(null);
  }

  private Words shortName() {
    var name = words(root, "short-name");
    root.optional("short-name").ifPresent(field -> refuseLongLabels(field, name));
    return name;
  }

  private static void refuseLongLabels(Field field, Words label) {
    var limit = Limits.QUICK_REPLY_LABEL;
    if (!limit.fits(label.th()) || (label.en() != null && !limit.fits(label.en()))) {
      field.wrong(
          "ยาวเกินไป ใช้ได้ไม่เกิน %d ตัวอักษร (LINE จะไม่แสดงส่วนที่เกิน)".formatted(limit.most()),
          "too long, at most %d characters".formatted(limit.most()));
    }
  }

  private Particle particle() {
    var field = root.required("particle");
    var particle = field.map(Field::text).flatMap(Particle::of);
    if (particle.isEmpty()) {
      field.ifPresent(it -> it.wrong("เลือกได้เพียง ค่ะ หรือ ครับ", "must be ค่ะ or ครับ"));
    }
    return particle.orElse(Particle.KHA);
  }

  private SupportedSystem system(Section section) {
    return new SupportedSystem(
        section.required("id").map(FieldValues::id).orElse(""),
        words(section, "name"),
        section.optional("website").map(FieldValues::https).orElse(null));
  }

  private List<Phone> phones() {
    var phones = each("phones", this::phone);
    var field = root.required("phones");
    if (phones.isEmpty()) {
      field.ifPresent(
          it -> it.wrong("ต้องมีอย่างน้อยหนึ่งหมายเลข", "at least one number is needed"));
    }
    return phones;
  }

  private Phone phone(Section section) {
    return new Phone(
        section.required("number").map(FieldValues::phone).orElse(""),
        section.optional("always").map(Field::yes).orElse(false));
  }

  private WeeklyHours week() {
    var days = new EnumMap<DayOfWeek, List<OpenSpan>>(DayOfWeek.class);
    var field = root.required("office-hours");
    field.flatMap(Field::section).ifPresent(section -> readDays(section, days));
    if (days.values().stream().allMatch(List::isEmpty)) {
      field.ifPresent(it ->
          it.wrong(
              "ต้องเปิดทำการอย่างน้อยหนึ่งวันในสัปดาห์",
              "at least one day of the week must be open"));
    }
    return new WeeklyHours(days);
  }

  private static void readDays(Section section, Map<DayOfWeek, List<OpenSpan>> days) {
    for (DayOfWeek day : DayOfWeek.values()) {
      section
          .optional(day.name().toLowerCase(Locale.ROOT))
          .ifPresent(hours -> days.put(day, FieldValues.spans(hours)));
    }
    section.refuseTheRest();
  }

  private List<OwnDay> ownDays(WeeklyHours week) {
    var seen = new HashSet<>();
    return each(
        "own-days",
        section -> {
          var day = ownDay(section, week);
          if (!seen.add(day.date())) {
            section
                .self()
                .wrong("วันนี้เขียนซ้ำ ให้เหลือเพียงที่เดียว", "this day is written twice");
          }
          return day;
        });
  }

  private static OwnDay ownDay(Section section, WeeklyHours week) {
    var date = section.required("date").map(FieldValues::date).orElse(FieldValues.NO_DATE);
    String name = section.requiredText("name");
    var open =
        section
            .required("open")
            .map(field ->
                switch (field.text()) {
                  case "" -> List.<OpenSpan>of();
                  case "no", "ไม่" -> List.<OpenSpan>of();
                  case "yes", "ใช่" -> hoursOfThatWeekday(field, week.on(date.getDayOfWeek()));
                  default -> FieldValues.spans(field);
                });
    return new OwnDay(date, name, open.orElse(List.of()));
  }

  private static List<OpenSpan> hoursOfThatWeekday(Field field, List<OpenSpan> spans) {
    if (spans.isEmpty()) {
      field.wrong(
          "วันนั้นในสัปดาห์ปกติปิด ให้เขียนเวลาเปิด เช่น 08.30-16.30",
          "that weekday is normally closed, write the hours, as 08.30-16.30");
    }
    return spans;
  }

  private @Nullable Announcement announcement() {
    return root.optional("announcement")
        .flatMap(Field::section)
        .map(section ->
            closing(
                section,
                new Announcement(
                    words(section, "title"),
                    section.required("date").map(FieldValues::date).orElse(FieldValues.NO_DATE),
                    section.optional("page").map(FieldValues::https).orElse(null))))
        .orElse(null);
  }

  private PrivacyNotice privacy() {
    return root.required("privacy")
        .flatMap(Field::section)
        .map(section -> closing(section, privacy(section)))
        .orElse(new PrivacyNotice(NO_WORDS, List.of(), List.of(), NO_WORDS, NO_WORDS, null));
  }

  private static PrivacyNotice privacy(Section section) {
    var brief = section.required("short").flatMap(Field::section);
    var full = section.required("full").flatMap(Field::section);
    return new PrivacyNotice(
        brief.map(ProfileReader::notice).orElse(NO_WORDS),
        full.map(texts -> bubbles(texts, "th")).orElse(List.of()),
        full.map(texts -> closing(texts, bubbles(texts, "en"))).orElse(List.of()),
        words(section, "retention"),
        words(section, "contact"),
        section.optional("page").map(FieldValues::https).orElse(null));
  }

  private static Words notice(Section section) {
    var words = new Words(bubble(section, "th"), bubble(section, "en"));
    section.refuseTheRest();
    return words;
  }

  private static String bubble(Section section, String key) {
    var field = section.required(key);
    field.ifPresent(it -> {
      String text = it.text();
      if (text.codePointCount(0, text.length()) > NOTICE_LENGTH) {
        it.wrong(
            "ประกาศอย่างย่อยาวเกิน %d ตัวอักษร ย้ายรายละเอียดไปไว้ใน privacy.full"
                .formatted(NOTICE_LENGTH),
            "the short notice is longer than %d characters, move the rest to privacy.full"
                .formatted(NOTICE_LENGTH));
      }
    });
    return field.map(Field::text).orElse("");
  }

  private static List<String> bubbles(Section section, String key) {
    var field = section.required(key);
    var bubbles = field.map(Field::texts).orElse(List.of());
    if (bubbles.size() > NOTICE_BUBBLES) {
      field.ifPresent(it ->
          it.wrong(
              "เขียนได้ไม่เกิน %d ข้อความ ฉบับยาวกว่านี้ให้ใส่เว็บไซต์ใน privacy.page"
                  .formatted(NOTICE_BUBBLES),
              "at most %d messages; put a longer text on the web and name it in privacy.page"
                  .formatted(NOTICE_BUBBLES)));
    }
    return bubbles;
  }

  private List<Emergency> emergencies() {
    root.required("emergencies");
    return each("emergencies", this::emergency);
  }

  private Emergency emergency(Section section) {
    return new Emergency(
        section.required("number").map(FieldValues::phone).orElse(""),
        words(section, "name"),
        words(section, "advice"),
        section.required("phrases").map(Field::texts).orElse(List.of()),
        section.optional("alone").map(Field::texts).orElse(List.of()),
        section.optional("unless").map(Field::texts).orElse(List.of()));
  }

  private Set<String> ids(String key) {
    return Set.copyOf(
        root.optional(key).stream()
            .flatMap(list -> list.items().stream())
            .map(FieldValues::id)
            .toList());
  }

  private Link link(Section section) {
    var label = words(section, "label");
    section.optional("label").ifPresent(field -> refuseLongLabels(field, label));
    var address = section.required("address").map(FieldValues::https);
    return new Link(label, address.orElse(java.net.URI.create("https://missing.invalid")));
  }

  private <T> List<T> each(String key, Function<Section, T> reader) {
    var values = new ArrayList<T>();
    root.sections(key).forEach(section -> values.add(closing(section, reader.apply(section))));
    return values;
  }

  private static <T> T closing(Section section, T value) {
    section.refuseTheRest();
    return value;
  }
}

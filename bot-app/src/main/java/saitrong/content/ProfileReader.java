package saitrong.content;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import saitrong.content.AgencyProfile.Announcement;
import saitrong.content.AgencyProfile.Link;
import saitrong.content.AgencyProfile.SupportedSystem;
import saitrong.message.Limits;

/// Reads a profile from its file. Goes on after every complaint; the caller looks at the problems
/// before it uses what comes back.
final class ProfileReader {

  private static final URI NO_ADDRESS = URI.create("https://missing.invalid");

  /// Later than this nobody remembers how they were served.
  private static final int LATEST_REMINDER = 14;

  private final Section root;

  private ProfileReader(Section root) {
    this.root = root;
  }

  static AgencyProfile read(Section root) {
    var profile = new ProfileReader(root).profile();
    root.refuseTheRest();
    PrivacyReader.refuseLongNotice(root, profile);
    return profile;
  }

  private AgencyProfile profile() {
    var week = HoursReader.week(root);
    return new AgencyProfile(
        FieldValues.words(root, "name"),
        label(root, "short-name"),
        root.optional("unit").map(FieldValues::words).orElse(null),
        root.optional("area").map(FieldValues::words).orElse(null),
        root.optional("procedure").map(FieldValues::words).orElse(null),
        root.optional("tips-elsewhere").map(FieldValues::words).orElse(null),
        FieldValues.words(root, "asks-about"),
        particle(),
        each("systems", this::system),
        phones(),
        root.optional("email").map(FieldValues::email).orElse(null),
        root.optional("website").map(FieldValues::https).orElse(null),
        week,
        HoursReader.ownDays(root, week),
        announcement(),
        PrivacyReader.read(root),
        EmergencyReader.read(root),
        List.copyOf(ids("flows")),
        root.optional("questions-to").map(FieldValues::id).orElse(null),
        Set.copyOf(ids("faq-groups")),
        each("links", this::link),
        BookingOfficeReader.read(root),
        OwnListReader.read(root),
        root.optional("rating-reminder-days")
            .map(field -> FieldValues.number(field, 1, LATEST_REMINDER))
            .orElse(null),
        root.optional("officers-in-chat").map(Field::yes).orElse(false),
        CaseStatesReader.read(root));
  }

  private static Words label(Section section, String key) {
    var label = FieldValues.words(section, key);
    section.optional(key).ifPresent(field -> refuseLongLabel(field, label));
    return label;
  }

  private static void refuseLongLabel(Field field, Words label) {
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
        FieldValues.words(section, "name"),
        section.optional("website").map(FieldValues::https).orElse(null));
  }

  private List<Phone> phones() {
    var field = root.required("phones");
    var phones = each("phones", this::phone);
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

  private @Nullable Announcement announcement() {
    var section = root.optional("announcement").flatMap(Field::section);
    return section.map(this::announcement).orElse(null);
  }

  private Announcement announcement(Section section) {
    return closing(
        section,
        new Announcement(
            FieldValues.words(section, "title"),
            section.required("date").map(FieldValues::date).orElse(FieldValues.NO_DATE),
            section.optional("page").map(FieldValues::https).orElse(null)));
  }

  /// In the order of the file.
  private Set<String> ids(String key) {
    return root.optional(key).stream()
        .flatMap(list -> list.items().stream())
        .map(FieldValues::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Link link(Section section) {
    var address = section.required("address").map(FieldValues::https);
    return new Link(label(section, "label"), address.orElse(NO_ADDRESS));
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

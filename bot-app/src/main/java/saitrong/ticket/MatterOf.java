package saitrong.ticket;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import saitrong.content.AgencyProfile.SupportedSystem;
import saitrong.content.Directory;
import saitrong.content.Duty.Aspect;
import saitrong.content.Matter;
import saitrong.shared.Language;
import saitrong.shared.Particulars;
import saitrong.shared.PlainName;

/// Reads out of what a case is opened with what the directory tells matters apart by.
record MatterOf(Directory directory) {

  Matter of(String kind, boolean confidential, List<Detail> details) {
    Map<Aspect, String> known = new EnumMap<>(Aspect.class);
    known.put(Aspect.KIND, kind);
    answer(details, Particulars.SYSTEM)
        .flatMap(this::system)
        .ifPresent(it -> known.put(Aspect.SYSTEM, it));
    answer(details, Particulars.TOPIC)
        .flatMap(Topic::called)
        .ifPresent(it -> known.put(Aspect.TOPIC, withoutBlanks(it.code())));
    UserGroup.in(details).ifPresent(it -> known.put(Aspect.GROUP, withoutBlanks(it.code())));
    answer(details, Particulars.PROVINCE).ifPresent(it -> known.put(Aspect.PROVINCE, it));
    return new Matter(known, confidential);
  }

  /// What somebody chose is kept by its id; an officer types its name.
  private Optional<String> system(String said) {
    var plain = PlainName.of(said);
    return directory.systems().stream()
        .filter(it ->
            List.of(it.id(), it.name().th(), it.name().in(Language.EN)).stream()
                .map(PlainName::of)
                .anyMatch(plain::equals))
        .map(SupportedSystem::id)
        .findFirst();
  }

  private static Optional<String> answer(List<Detail> details, String name) {
    return details.stream()
        .filter(detail -> detail.name().equals(name))
        .flatMap(detail ->
            detail.stored().get("text") instanceof String text ? Stream.of(text) : Stream.of())
        .findFirst();
  }

  /// "อื่น ๆ" is "อื่นๆ" in files.
  private static String withoutBlanks(String code) {
    return code.replace(" ", "");
  }
}

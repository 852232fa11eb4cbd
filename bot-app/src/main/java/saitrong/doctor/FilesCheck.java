package saitrong.doctor;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import saitrong.content.Content;
import saitrong.content.ContentFolder;
import saitrong.content.FileTask;
import saitrong.content.Policy;
import saitrong.content.Problem;
import saitrong.content.Reading;
import saitrong.content.ThaiDates;
import saitrong.faq.Entry;
import saitrong.shared.Language;

/// The agency's files: every problem, or that there is none.
record FilesCheck(ContentFolder folder, InstantSource clock) implements Check {

  private static final int MOST_NAMED = 10;

  @Override
  public List<Finding> look() {
    return switch (folder.read()) {
      case Reading.Sound(Content content) -> sound(content);
      case Reading.Broken(var problems) -> problems.stream().map(FilesCheck::broken).toList();
    };
  }

  private static Finding broken(Problem problem) {
    String where = problem.file() + ":" + problem.line();
    return Finding.mend(where + ": " + problem.thai(), where + ": " + problem.english());
  }

  private List<Finding> sound(Content content) {
    var findings = new ArrayList<Finding>();
    String agency = content.profile().name().th();
    findings.add(
        Finding.well(
            "ไฟล์ของหน่วยงานถูกต้อง: %s".formatted(agency),
            "The agency's files are in order: %s.".formatted(agency)));
    var today = clock.instant().atZone(ThaiDates.ZONE).toLocalDate();
    FileTask.of(content, today).forEach(task -> findings.add(of(task)));
    findings.addAll(toConfirm(content.policy(), today));
    findings.addAll(DirectoryFindings.awayTogether(content.directory(), today));
    findings.addAll(toReview(content, today));
    findings.addAll(samples(content));
    findings.addAll(LegalWording.toConfirm(content));
    return findings;
  }

  private static Finding of(FileTask task) {
    return task.pressing()
        ? Finding.mend(task.thai(), task.english())
        : Finding.note(task.thai(), task.english());
  }

  /// Written beforehand, and shown with a line that says so.
  static List<Finding> samples(Content content) {
    long samples = content.faq().samples();
    return samples == 0
        ? List.of()
        : List.of(
            Finding.note(
                "คำตอบ %d จาก %d เรื่องเป็นตัวอย่าง รอหน่วยงานตรวจสอบแล้วเปลี่ยนสถานะเป็น เผยแพร่"
                    .formatted(samples, content.faq().entries().size()),
                "Answers that are samples and wait for the agency's check, then status published: %d of %d."
                    .formatted(samples, content.faq().entries().size())));
  }

  /// A task of each October.
  static List<Finding> toConfirm(@Nullable Policy policy, LocalDate today) {
    return Optional.ofNullable(policy)
        .flatMap(it -> it.on(today))
        .filter(version -> !version.isConfirmedFor(today))
        .map(version ->
            Finding.note(
                "มาตรฐานเวลาให้บริการ รุ่น %d ยังไม่มีผู้ยืนยันสำหรับปีงบประมาณนี้ (policy.yaml)"
                    .formatted(version.number()),
                "Version %d of the promised times waits to be confirmed for this fiscal year (policy.yaml)."
                    .formatted(version.number())))
        .stream()
        .toList();
  }

  /// A task for each owner.
  static List<Finding> toReview(Content content, LocalDate today) {
    var entries = content.answersToReview(today);
    if (entries.isEmpty()) {
      return List.of();
    }
    var named =
        entries.stream()
            .limit(MOST_NAMED)
            .map(entry -> "%s (%s)".formatted(entry.id(), owner(content, entry)))
            .collect(Collectors.joining(", "));
    return List.of(
        Finding.note(
            "คำตอบ %d เรื่องเลยกำหนดทบทวน ผู้รับผิดชอบต้องตรวจและแก้วันที่ทบทวน: %s"
                .formatted(entries.size(), named),
            "Answers past their review date, for their owners to check: %d: %s"
                .formatted(entries.size(), named)));
  }

  private static String owner(Content content, Entry entry) {
    return content.texts().filled(Language.TH, entry.owner(), Map.of());
  }
}

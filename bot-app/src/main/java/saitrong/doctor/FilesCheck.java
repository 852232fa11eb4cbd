package saitrong.doctor;

import java.util.ArrayList;
import java.util.List;
import saitrong.content.Content;
import saitrong.content.ContentFolder;
import saitrong.content.Problem;
import saitrong.content.Reading;

/// The agency's files: every problem, or that there is none.
record FilesCheck(ContentFolder folder) implements Check {

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

  private static List<Finding> sound(Content content) {
    var findings = new ArrayList<Finding>();
    String agency = content.profile().name().th();
    findings.add(
        Finding.well(
            "ไฟล์ของหน่วยงานถูกต้อง: %s".formatted(agency),
            "The agency's files are in order: %s.".formatted(agency)));
    int unconfirmed = content.unconfirmedHolidays().size();
    if (unconfirmed > 0) {
      findings.add(
          Finding.note(
              "วันหยุด %d วันยังรอยืนยันตามประกาศของคณะรัฐมนตรี (holidays.yaml)"
                  .formatted(unconfirmed),
              "Holidays that wait for the cabinet's list: %d (holidays.yaml)."
                  .formatted(unconfirmed)));
    }
    return findings;
  }
}

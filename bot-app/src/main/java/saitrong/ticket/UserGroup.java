package saitrong.ticket;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import saitrong.shared.Language;
import saitrong.shared.Particulars;

/// Whom the service is for. Every report is split by them, so they are called as the flows call
/// them: the code is what a flow keeps of the choice.
public enum UserGroup {
  CITIZEN("ประชาชน", "ประชาชน", "Citizen"),
  BUSINESS("ผู้ประกอบการ", "ผู้ประกอบการ", "Business operator"),
  LOCAL_GOVERNMENT(
      "ท้องถิ่น", "เจ้าหน้าที่องค์กรปกครองส่วนท้องถิ่น", "Officer of a local government"),
  PUBLIC_HEALTH("สาธารณสุข", "เจ้าหน้าที่สาธารณสุข", "Public health officer"),
  OTHER("อื่น ๆ", "อื่น ๆ", "Other");

  private final String code;
  private final String thai;
  private final String english;

  UserGroup(String code, String thai, String english) {
    this.code = code;
    this.thai = thai;
    this.english = english;
  }

  public String code() {
    return code;
  }

  public String thai() {
    return thai;
  }

  public String in(Language language) {
    return switch (language) {
      case TH -> thai;
      case EN -> english;
    };
  }

  /// In Latin letters, for keyboards without Thai.
  public String latin() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What was answered to the question for it, by whoever opened the case.
  static Optional<UserGroup> in(List<Detail> details) {
    return details.stream()
        .filter(detail -> detail.name().equals(Particulars.GROUP))
        .map(detail -> String.valueOf(detail.stored().get("text")))
        .flatMap(code -> called(code).stream())
        .findFirst();
  }

  /// By its code, its Thai words, or its name in Latin letters.
  public static Optional<UserGroup> called(String word) {
    return Arrays.stream(values())
        .filter(group -> List.of(group.code, group.thai, group.latin()).contains(word))
        .findFirst();
  }
}

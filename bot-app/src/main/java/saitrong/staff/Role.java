package saitrong.staff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import saitrong.shared.Language;

/// What somebody may do at the desk. An account can have several.
public enum Role {
  AGENT("เจ้าหน้าที่", "Officer"),
  SUPERVISOR("หัวหน้ากลุ่มงาน", "Head of unit"),
  ADMIN("ผู้ดูแลระบบ", "Administrator"),
  /// Sees figures and no person.
  EXECUTIVE("ผู้บริหาร", "Executive"),
  /// Reads, also what staff did, and changes nothing.
  AUDITOR("ผู้ตรวจสอบ", "Auditor");

  /// Who work on chats and cases.
  public static final Set<Role> WORKERS = Set.of(AGENT, SUPERVISOR);

  /// Who may look at them.
  public static final Set<Role> READERS = Set.of(AGENT, SUPERVISOR, AUDITOR);

  private final String thai;
  private final String english;

  Role(String thai, String english) {
    this.thai = thai;
    this.english = english;
  }

  public String in(Language language) {
    return switch (language) {
      case TH -> thai;
      case EN -> english;
    };
  }

  /// Names it in stored documents and commands.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// By its code or its Thai words.
  public static Optional<Role> called(String word) {
    return Arrays.stream(values())
        .filter(role -> role.code().equals(word) || role.thai.equals(word))
        .findFirst();
  }
}

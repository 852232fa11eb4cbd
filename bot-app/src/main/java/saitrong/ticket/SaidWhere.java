package saitrong.ticket;

import saitrong.shared.Language;

/// Where in a case something stands that was looked for. Tells staff why a case was found without
/// showing anybody's words in a list.
public enum SaidWhere {
  /// The name of whoever asks, or how they can be reached.
  REQUESTER("ผู้แจ้ง", "requester"),
  MATTER("เรื่องที่แจ้ง", "what was said"),
  /// The requester sent it later.
  ADDED("ที่ส่งเพิ่ม", "what was sent later"),
  /// Staff wrote it: an answer, a reason, a note.
  STEPS("ประวัติ", "history");

  private final String thai;
  private final String english;

  SaidWhere(String thai, String english) {
    this.thai = thai;
    this.english = english;
  }

  public String in(Language language) {
    return switch (language) {
      case TH -> thai;
      case EN -> english;
    };
  }
}

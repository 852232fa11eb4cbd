package saitrong.ticket;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import saitrong.content.AgencyProfile;
import saitrong.shared.Language;

/// What matters are about, in the words of the service process. Every report is split by them.
public enum Topic {
  USE("ใช้งาน", "การใช้งานระบบ", "Use of a system"),
  TECHNICAL("เทคนิค", "ปัญหาด้านเทคนิค/IT", "Technical trouble"),
  REGISTRATION("สิทธิ", "ลงทะเบียนและสิทธิผู้ใช้งาน", "Registration and rights"),
  ENVIRONMENTAL_HEALTH("วิชาการ", "ข้อมูลวิชาการอนามัยสิ่งแวดล้อม", "Environmental health"),
  LAW("กฎหมาย", "ข้อกฎหมาย", "Law"),
  DOCUMENTS("คู่มือ", "คู่มือ/แบบฟอร์ม/สื่อ", "Manuals, forms and media"),
  TRAINING("อบรม", "อบรม/ประชุมชี้แจง", "Training and briefings"),
  OTHER("อื่น ๆ", "อื่น ๆ", "Other");

  private final String code;
  private final String thai;
  private final String english;

  Topic(String code, String thai, String english) {
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

  /// Those by which an agency tells its matters apart, as it calls them: all of them, unless its
  /// profile has a list of its own.
  public static Map<Topic, String> of(AgencyProfile profile, Language language) {
    var own = profile.lists().get(AgencyProfile.TOPICS);
    var topics = new LinkedHashMap<Topic, String>();
    if (own == null) {
      Stream.of(values()).forEach(it -> topics.put(it, it.in(language)));
    } else {
      own.forEach(
          it -> called(it.id()).ifPresent(topic -> topics.put(topic, it.name().in(language))));
    }
    return topics;
  }

  /// By its code, its Thai words, or its name in Latin letters.
  public static Optional<Topic> called(String word) {
    return Arrays.stream(values())
        .filter(topic -> List.of(topic.code, topic.thai, topic.latin()).contains(word))
        .findFirst();
  }
}

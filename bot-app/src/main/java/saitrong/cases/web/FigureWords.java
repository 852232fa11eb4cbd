package saitrong.cases.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import saitrong.cases.web.CaseSheet.Pair;
import saitrong.content.Words;
import saitrong.rating.Aspect;
import saitrong.rating.LargeEnough;
import saitrong.rating.MonthFigures;
import saitrong.rating.Split;
import saitrong.rating.Tally;
import saitrong.shared.Language;
import saitrong.ticket.CaseCounts;
import saitrong.ticket.UserGroup;

/// Figures of a month in words.
record FigureWords(Language language) {

  private static final Words KEPT =
      new Words("%d จาก %d เรื่อง (ร้อยละ %.0f)", "%d of %d cases (%.0f%%)");
  private static final Words NONE_YET = new Words("ยังไม่มีเรื่องที่ครบกำหนด", "none is due yet");
  private static final Words SCORES =
      new Words(
          "เฉลี่ย %.2f · ให้ 4–5 ร้อยละ %.0f · %d คะแนน · ตอบร้อยละ %.0f ของที่ถาม",
          "mean %.2f · %.0f%% gave 4 or 5 · %d scores · %.0f%% of those asked");
  private static final Words TOO_FEW =
      new Words(
          "น้อยกว่า " + MonthFigures.LEAST + " คะแนน ไม่แสดง",
          "fewer than " + MonthFigures.LEAST + " scores, not shown");
  private static final Words OTHERS = new Words("กลุ่มอื่น ๆ รวมกัน", "other groups together");
  private static final Words NO_GROUP = new Words("ไม่ระบุกลุ่ม", "no group stated");

  /// @param name of what is counted
  record Line(String name, CaseCounts counts) {}

  /// The most first.
  static List<Line> lines(Map<String, CaseCounts> by, UnaryOperator<String> name) {
    return by.entrySet().stream()
        .map(it -> new Line(name.apply(it.getKey()), it.getValue()))
        .sorted(
            Comparator.<Line>comparingInt(it -> it.counts().opened())
                .reversed()
                .thenComparing(Line::name))
        .toList();
  }

  /// Of those whose day is known to be kept or not, how many were.
  static String kept(CaseCounts all, Language language) {
    int kept = all.atOnce() + all.inTime();
    int due = kept + all.late();
    return due == 0
        ? NONE_YET.in(language)
        : String.format(Locale.ROOT, KEPT.in(language), kept, due, 100.0 * kept / due);
  }

  List<Pair> scores(List<MonthFigures> month) {
    var pairs = new ArrayList<Pair>();
    for (var figures : month) {
      var about = about(figures.aspect());
      pairs.add(
          new Pair(about, figures.all() == null ? TOO_FEW.in(language) : scores(figures.all())));
      figures
          .byGroup()
          .forEach(group -> pairs.add(new Pair(about + " · " + name(group), scores(group))));
    }
    return pairs;
  }

  private String about(Aspect aspect) {
    return switch (aspect) {
      case SERVICE -> new Words("การให้บริการ", "The service").in(language);
      case SYSTEM -> new Words("การใช้ระบบ", "The use of the system").in(language);
    };
  }

  private String name(Tally group) {
    return switch (group.of()) {
      case LargeEnough.OTHERS -> OTHERS.in(language);
      case Split.NOT_SAID -> NO_GROUP.in(language);
      case String of -> UserGroup.called(of).map(it -> it.in(language)).orElse(of);
    };
  }

  private String scores(Tally tally) {
    return String.format(
        Locale.ROOT,
        SCORES.in(language),
        tally.mean(),
        100 * tally.goodShare(),
        tally.given(),
        100 * tally.responseRate().orElse(0));
  }
}

package saitrong.editing;

import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import saitrong.faq.Entry;
import saitrong.faq.Evidence;
import saitrong.faq.Finding;
import saitrong.faq.Ranking;
import saitrong.faq.Ranking.Ranked;

/// What was made of a question, in print: the decision first, then what it rests on.
record FaqAskPage(FaqAskRequest request, PrintStream out) {

  private static final int SHOWN = 5;

  void print(Ranking ranking) {
    out.println(request.say("อ่านว่า: ", "understood: ") + ranking.understood());
    out.println(request.say("ผล: ", "decision: ") + decision(ranking.finding()));
    out.println(
        request.say("ระบบที่คำถามระบุ: ", "systems that it names: ")
            + listed(ranking.heard().systems()));
    line(
        "ความมั่นใจ: คำตอบแรกถูก %.2f เป็นเรื่องที่มีคำตอบ %.2f",
        "confidence: the first is right %.2f, the question is ours %.2f",
        ranking.right(),
        ranking.ours());
    ranking.evidence().ifPresent(this::print);
    ranking.off().ifPresent(this::print);
    ranking.entries().stream().limit(SHOWN).forEach(it -> out.println(line(it)));
  }

  private void print(Entry off) {
    line(
        "ใกล้ที่สุดคือ %s ซึ่งหน่วยงานนี้ไม่เปิดใช้ (หมวด %s)",
        "nearest is %s, which is off for this agency (group %s)", off.id(), off.group());
  }

  private void print(Evidence evidence) {
    line(
        "หลักฐาน: นำลำดับสอง %.2f คำที่ตรง %.2f ตัวอักษรที่ตรงวลีที่ใกล้ที่สุด %.2f",
        "evidence: ahead of the second %.2f, words covered %.2f, letters that its best passage"
            + " covers %.2f",
        evidence.margin(),
        evidence.words(),
        evidence.near());
    line(
        "ข้อค้าน: ตัวอักษรที่คำตอบไม่มี %.2f คำที่ไม่มีคำตอบใดมี: %s"
            + " คำของเรื่องที่หน่วยงานอื่นดูแล: %s",
        "against it: letters like nothing it is asked by %.2f, words that no answer has: %s, words"
            + " of other counters' matters: %s",
        evidence.unsaid(),
        listed(evidence.foreign()),
        listed(evidence.elsewhere()));
  }

  private void line(String thai, String english, Object... values) {
    out.println(String.format(Locale.ROOT, request.say(thai, english), values));
  }

  private static String listed(Collection<String> words) {
    return words.isEmpty() ? "-" : String.join(", ", words.stream().sorted().toList());
  }

  private String line(Ranked ranked) {
    var views = new StringBuilder();
    ranked
        .views()
        .get()
        .forEach((view, share) ->
            views.append(String.format(Locale.ROOT, " %s %.0f%%", view, share * 100)));
    return String.format(
        Locale.ROOT,
        "%7.2f  %-28s %s: %s  (%s)",
        ranked.score(),
        ranked.entry().id(),
        request.say("ใกล้ที่สุด", "nearest"),
        ranked.passage(),
        views.toString().strip());
  }

  private String decision(Finding finding) {
    return switch (finding) {
      case Finding.Sure(var entry) -> request.say("ตอบ ", "answers ") + entry.id();
      case Finding.Nearly(var entries) -> request.say("ให้เลือก ", "offers ") + ids(entries);
      case Finding.DependsOnGroup(var entries) ->
          request.say("ถามกลุ่มผู้ใช้ก่อน ", "asks for the user group ") + ids(entries);
      case Finding.DependsOnSystem(var entries) ->
          request.say("ถามระบบก่อน ", "asks for the system ") + ids(entries);
      case Finding.Nothing() -> request.say("ไม่ตอบ ส่งต่อ", "does not answer, hands on");
    };
  }

  private static List<String> ids(List<Entry> entries) {
    return entries.stream().map(Entry::id).toList();
  }
}

package saitrong.faq;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saitrong.faq.Entry.FollowUp;
import saitrong.faq.Entry.Goal;
import saitrong.faq.Entry.Link;
import saitrong.faq.WrittenEntry.Reference;
import saitrong.shared.DocumentName;

/// Reads the links and the buttons below an answer.
final class ButtonReader {

  private static final int MOST = 3;
  private static final Goal NOWHERE = new Goal.Page(Addresses.NOWHERE);
  private static final Both NOTHING = new Both("", "");
  private static final String OFFICER = "คุยกับเจ้าหน้าที่";
  private static final List<String> OFFICERS = List.of(OFFICER, "officer");

  private final FaqVocabulary vocabulary;
  private final boolean complete;
  private final List<Reference> references = new ArrayList<>();

  ButtonReader(FaqVocabulary vocabulary, boolean complete) {
    this.vocabulary = vocabulary;
    this.complete = complete;
  }

  /// The entries that the buttons name, once they are read.
  List<Reference> references() {
    return List.copyOf(references);
  }

  List<Link> links(Header header) {
    var items = header.items(HeaderKey.LINKS);
    refuseMany(header, HeaderKey.LINKS, items);
    return items.stream().flatMap(item -> item.header().stream()).map(this::link).toList();
  }

  private Link link(Header header) {
    var label = header.required(HeaderKey.NAME).map(this::label).orElse(NOTHING);
    var page = header.optional(HeaderKey.GOES_TO);
    var file = header.optional(HeaderKey.FILE);
    header.refuseTheRest();
    if (page.isPresent() == file.isPresent()) {
      header
          .at()
          .wrong(
              "หนึ่งลิงก์มีอย่างใดอย่างหนึ่ง: \"ไปที่\" (ที่อยู่เว็บ) หรือ \"ไฟล์\""
                  + " (ชื่อไฟล์ในโฟลเดอร์ documents)",
              "a link has one of two: \"goes-to\" (a web address) or \"file\" (its name in the"
                  + " folder documents)");
    }
    return new Link(
        label, page.map(ButtonReader::page).or(() -> file.map(this::file)).orElse(NOWHERE));
  }

  private static Goal page(HeaderValue value) {
    return SystemWebsite.is(value.text())
        ? new Goal.SystemPage()
        : new Goal.Page(Addresses.https(value.at(), value.text()));
  }

  private Goal file(HeaderValue value) {
    var name = DocumentName.of(value.text());
    if (name.isEmpty()) {
      String endings = String.join(" ", DocumentName.endings());
      value
          .at()
          .wrong(
              "ชื่อไฟล์ \"%s\" ใช้ไม่ได้ ใช้อักษรอังกฤษ ตัวเลข - และ _ และลงท้ายด้วย %s"
                  .formatted(value.text(), endings),
              "the file name \"%s\" must be of English letters, digits, - and _, and end in one of %s"
                  .formatted(value.text(), endings));
    }
    name.filter(vocabulary::lacks)
        .ifPresent(it ->
            value
                .at()
                .wrong(
                    "ไม่มีไฟล์ \"%s\" ในโฟลเดอร์ documents วางไฟล์ไว้ที่นั่น หรือแก้ชื่อ"
                        .formatted(it.value()),
                    "there is no file \"%s\" in the folder documents: put it there, or mend the name"
                        .formatted(it.value())));
    return name.<Goal>map(Goal.File::new).orElse(NOWHERE);
  }

  List<FollowUp> followUps(Header header) {
    var items = header.items(HeaderKey.BUTTONS);
    refuseMany(header, HeaderKey.BUTTONS, items);
    return items.stream().flatMap(item -> followUp(item).stream()).toList();
  }

  private Optional<FollowUp> followUp(HeaderValue item) {
    return item.isText() ? officer(item) : item.header().flatMap(header -> followUp(item, header));
  }

  private Optional<FollowUp> officer(HeaderValue item) {
    String written = item.text();
    if (!written.isEmpty() && !OFFICERS.contains(written)) {
      var nearest = Nearest.to(written, List.of(OFFICER));
      item.at()
          .wrong(
              "ไม่รู้จักปุ่ม \"%s\"%s ปุ่มที่ใช้ได้: %s, {เริ่มชุด: ...}, {คำตอบ: ...}"
                  .formatted(written, nearest.thai(), OFFICER),
              "unknown button \"%s\". There are: officer, {start-flow: ...}, {answer: ...}"
                  .formatted(written));
    }
    return Optional.of(new FollowUp.CallOfficer());
  }

  private Optional<FollowUp> followUp(HeaderValue item, Header header) {
    var flow = header.optional(HeaderKey.START_FLOW);
    var answer = header.optional(HeaderKey.ANSWER);
    var name = header.optional(HeaderKey.NAME);
    var label = name.map(this::label);
    header.refuseTheRest();
    if (flow.isPresent() == answer.isPresent()) {
      item.at()
          .wrong(
              "หนึ่งปุ่มมีอย่างใดอย่างหนึ่ง: \"เริ่มชุด\" หรือ \"คำตอบ\"",
              "a button has one of two: \"start-flow\" or \"answer\"");
      return Optional.empty();
    }
    return flow.map(it -> startFlow(it, header, label))
        .or(() -> answer.map(it -> anotherEntry(it, label)));
  }

  private FollowUp startFlow(HeaderValue value, Header header, Optional<Both> label) {
    String flow = value.text();
    if (!vocabulary.flows().isEmpty() && !flow.isEmpty() && !vocabulary.flows().contains(flow)) {
      var flows = vocabulary.flows().stream().sorted().toList();
      var nearest = Nearest.to(flow, flows);
      String all = String.join(", ", flows);
      value
          .at()
          .wrong(
              "ไม่มีชุดสนทนา \"%s\"%s ที่มี: %s".formatted(flow, nearest.thai(), all),
              "there is no flow \"%s\".%s There are: %s".formatted(flow, nearest.english(), all));
    }
    if (label.isEmpty()) {
      header.required(HeaderKey.NAME);
    }
    return new FollowUp.StartFlow(flow, label.orElse(NOTHING));
  }

  private FollowUp anotherEntry(HeaderValue value, Optional<Both> label) {
    String id = value.text();
    references.add(new Reference(id, label.isPresent(), value.at()));
    return new FollowUp.AnotherEntry(id, label);
  }

  private Both label(HeaderValue value) {
    var label = BothReader.read(value, vocabulary.variables(), complete);
    ShownText.checkLabel(value.at(), label);
    return label;
  }

  private static void refuseMany(Header header, HeaderKey key, List<HeaderValue> items) {
    if (items.size() > MOST) {
      header
          .placeOf(key)
          .wrong(
              "หัวข้อ \"%s\" มีได้ไม่เกิน %d ปุ่มบนการ์ด ตัดออก %d"
                  .formatted(key.thai(), MOST, items.size() - MOST),
              "\"%s\" are buttons, and a card has at most %d: remove %d"
                  .formatted(key.english(), MOST, items.size() - MOST));
    }
  }
}

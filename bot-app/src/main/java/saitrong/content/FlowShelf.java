package saitrong.content;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saitrong.flow.FlowFolder;
import saitrong.flow.FlowProblem;
import saitrong.flow.FlowReading;
import saitrong.flow.FlowSet;
import saitrong.flow.FlowSource;

/// The scripts, checked with what this agency's profile lends them. All files are read, also those
/// of flows that are off: another agency's profile may switch them on.
final class FlowShelf {

  static final String PREFIX = "conversation-flows/";
  private static final String CARDS = PREFIX + "cards.yaml";

  private static final String OFFICERS_IN_CHAT = "officers-in-chat";

  private FlowShelf() {}

  static Map<String, Path> places(ContentFolder folder) {
    var places = new HashMap<String, Path>();
    FlowFolder.places(folder.flows()).forEach((name, place) -> places.put(PREFIX + name, place));
    return places;
  }

  /// Empty where an agency has no scripts at all.
  static Optional<FlowSet> read(FileSet files, AgencyProfile profile, Problems problems) {
    var scripts = files.below(PREFIX);
    var source = new FlowSource(scripts, FlowVocabulary.of(profile));
    refuseUnknown(files, source.names(), problems);
    if (scripts.isEmpty()) {
      return Optional.empty();
    }
    return switch (source.read()) {
      case FlowReading.Sound(FlowSet flows) -> Optional.of(flows.only(profile.flows()));
      case FlowReading.Broken(List<FlowProblem> broken) -> {
        broken.forEach(problem -> problems.add(PREFIX + problem.file(), problem));
        yield Optional.empty();
      }
    };
  }

  /// What a card's button types has to start something. Where that is off, the button is left out.
  static void refuseDeadEnds(FlowSet flows, Agency agency, Problems problems) {
    for (var typed : flows.typedByCards()) {
      Stream.of(typed.words().th(), typed.words().en())
          .distinct()
          .filter(words -> !leadsOn(words, flows, agency))
          .forEach(words ->
              problems.add(
                  CARDS,
                  typed.line(),
                  "ปุ่มนี้พิมพ์คำว่า \"%s\" แล้วไม่มีอะไรตอบ ใช้ชื่อชุดสนทนา หรือคำที่ระบบรู้จัก เช่น เมนู"
                      .formatted(words),
                  "nothing answers \"%s\", which this button types: use the name of a flow, or words"
                          .formatted(words)
                      + " that the bot knows"));
    }
  }

  /// Whoever takes a chat reads what was said in it of late: also of a tip that was begun and is
  /// not sent yet, and it may name them.
  static void refuseTipsBesideOpenChats(
      FileSet files, FlowSet flows, AgencyProfile profile, Problems problems) {
    var confidential =
        flows.flows().keySet().stream()
            .filter(flow -> flows.opens(flow, (_, wanted) -> wanted))
            .sorted()
            .collect(Collectors.joining(", "));
    if (profile.officersInChat() && !confidential.isEmpty()) {
      files
          .yaml(AgencyShelf.PROFILE, problems)
          .flatMap(root -> root.optional(OFFICERS_IN_CHAT))
          .ifPresent(it ->
              it.wrong(
                  "เปิดพร้อมชุดสนทนาที่ปกปิด (%s) ไม่ได้ เพราะผู้รับแชตจะเห็นเบาะแสที่ยังพิมพ์ไม่จบ ปิดอย่างใดอย่างหนึ่ง"
                      .formatted(confidential),
                  "cannot be on beside a confidential flow (%s), for whoever takes a chat would read a"
                          .formatted(confidential)
                      + " tip that is not sent yet: switch one of them off"));
    }
  }

  private static boolean leadsOn(String words, FlowSet flows, Agency agency) {
    boolean isOnlyANumber = words.isEmpty();
    return isOnlyANumber
        || flows.isOff(words)
        || flows.askedFor(words).isPresent()
        || agency.texts().meaning(words).isPresent();
  }

  /// The flows that there are, on or off, sound or not.
  static Set<String> names(FileSet files) {
    return new FlowSource(files.below(PREFIX), FlowVocabulary.ofNobody()).names();
  }

  /// A profile that cannot be read is complained of by whoever reads all of it.
  private static void refuseUnknown(FileSet files, Set<String> there, Problems problems) {
    if (problems.none()) {
      files
          .yaml(AgencyShelf.PROFILE, problems)
          .ifPresent(root -> {
            UnknownNames.FLOWS.refuse(root, there);
            UnknownNames.QUESTIONS_TO.refuse(root, there);
          });
    }
  }
}

package saitrong.flow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import saitrong.flow.FlowReading.Broken;
import saitrong.flow.FlowReading.Sound;
import saitrong.flow.Problems.Spot;
import saitrong.shared.Digest;

/// The files of `conversation-flows` as bytes, by their names in the folder, wherever they lie: a
/// file for each flow, `parts/` that flows share, `sentences.yaml`, and the cards of `cards.yaml`.
public record FlowSource(Map<String, byte[]> files, Vocabulary vocabulary) {

  static final String ENDING = ".yaml";
  static final String PARTS = "parts/";
  private static final String SENTENCES = "sentences.yaml";
  private static final String CARDS = "cards";
  private static final Set<String> NO_FLOWS = Set.of(SENTENCES, CARDS + ENDING);
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public FlowSource {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  public FlowReading read() {
    var problems = new Problems();
    var sentencesFile = YamlFile.read(files.get(SENTENCES), SENTENCES, problems);
    var sentences = sentencesFile.root().map(SentencesReader::read);
    var parts = yaml(PARTS, problems);
    var scripts = yaml("", problems);
    scripts.remove(SENTENCES.replace(ENDING, ""));
    var cards = Optional.ofNullable(scripts.remove(CARDS));
    var templates = cards.flatMap(YamlFile::root).map(CardsReader::read).orElse(Map.of());
    boolean areAll = cards.map(YamlFile::isWhole).orElse(true);
    var reader = new FlowReader(vocabulary, parts, areAll ? templates : null);
    var flows = new LinkedHashMap<String, Flow>();
    scripts.forEach((id, file) -> reader.read(id, file).ifPresent(flow -> flows.put(id, flow)));
    parts.values().forEach(reader::readAlone);
    refuseTwins(flows, problems);
    scripts.keySet().forEach(id -> refuseStrange(id, problems));
    return problems.none()
        ? set(flows, sentences, templates, shared(sentencesFile, cards))
        : new Broken(problems.inFileOrder());
  }

  /// The version of what all flows share.
  private static String shared(YamlFile sentences, Optional<YamlFile> cards) {
    return Digest.of(sentences.bytes()) + cards.map(it -> Digest.of(it.bytes())).orElse("");
  }

  private static FlowReading set(
      Map<String, Flow> flows,
      Optional<Sentences> sentences,
      Map<String, CardTemplate> cards,
      String shared) {
    var versions = new StringBuilder(shared);
    flows.values().forEach(flow -> versions.append(flow.id()).append(flow.version()));
    String version = Digest.of(versions.toString());
    return new Sound(new FlowSet(flows, sentences.orElseThrow(), version, cards));
  }

  /// What the profile may switch on: the files that there are, sound or not.
  public Set<String> names() {
    return files.keySet().stream()
        .filter(name -> !name.contains("/") && name.endsWith(ENDING) && !NO_FLOWS.contains(name))
        .map(name -> name.replace(ENDING, ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The YAML files below this prefix by their names without ending, in the order of the names.
  private Map<String, YamlFile> yaml(String prefix, Problems problems) {
    var found = new LinkedHashMap<String, YamlFile>();
    files.forEach((name, bytes) -> {
      String rest = name.substring(Math.min(prefix.length(), name.length()));
      if (name.startsWith(prefix) && rest.endsWith(ENDING) && !rest.contains("/")) {
        found.put(rest.replace(ENDING, ""), YamlFile.read(bytes, name, problems));
      }
    });
    return found;
  }

  /// A profile names the flows that are on by their files, and reports do for years.
  private static void refuseStrange(String id, Problems problems) {
    if (!ID.matcher(id).matches()) {
      problems.add(
          new Spot(id + ENDING, 1, ""),
          "ชื่อไฟล์ใช้ได้เฉพาะตัวอักษรอังกฤษตัวเล็ก ตัวเลข และเครื่องหมาย -",
          "a file's name has small Latin letters, digits and hyphens only");
    }
  }

  /// The same words, or the same name, cannot start two flows.
  private static void refuseTwins(Map<String, Flow> flows, Problems problems) {
    var owners = new LinkedHashMap<String, String>();
    flows
        .values()
        .forEach(flow ->
            flow.openings()
                .forEach(words -> {
                  var other = owners.putIfAbsent(Typed.fold(words), flow.id());
                  if (other != null && !other.equals(flow.id())) {
                    problems.add(
                        new Spot(flow.id() + ENDING, 1, ""),
                        "คำว่า \"%s\" เริ่มชุด %s อยู่แล้ว ใช้คำอื่น".formatted(words, other),
                        "\"%s\" already starts %s, choose other words".formatted(words, other));
                  }
                }));
  }
}

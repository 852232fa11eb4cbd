package saitrong.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import saitrong.flow.FlowReading.Broken;
import saitrong.flow.FlowReading.Sound;
import saitrong.flow.Problems.Spot;

/// The folder `conversation-flows`: a file for each flow, `parts` that flows share,
/// `sentences.yaml`, and the cards of `cards.yaml`.
public record FlowFolder(Path folder, Vocabulary vocabulary) {

  private static final String SENTENCES = "sentences.yaml";
  private static final String CARDS = "cards";
  private static final String ENDING = ".yaml";
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public FlowReading read() {
    var problems = new Problems();
    var sentencesFile = YamlFile.read(folder.resolve(SENTENCES), SENTENCES, problems);
    var sentences = sentencesFile.root().map(SentencesReader::read);
    var parts = files(folder.resolve("parts"), "parts/", problems);
    var files = files(folder, "", problems);
    files.remove(SENTENCES.replace(ENDING, ""));
    var cards = Optional.ofNullable(files.remove(CARDS));
    var templates = cards.flatMap(YamlFile::root).map(CardsReader::read).orElse(Map.of());
    var reader = new FlowReader(vocabulary, parts, templates);
    var flows = new LinkedHashMap<String, Flow>();
    files.forEach((id, file) -> reader.read(id, file).ifPresent(flow -> flows.put(id, flow)));
    refuseTwins(flows, problems);
    files.keySet().forEach(id -> refuseStrange(id, problems));
    return problems.none()
        ? set(flows, sentences, shared(sentencesFile, cards))
        : new Broken(problems.inFileOrder());
  }

  /// The version of what all flows share.
  private static String shared(YamlFile sentences, Optional<YamlFile> cards) {
    return Digest.of(sentences.bytes()) + cards.map(it -> Digest.of(it.bytes())).orElse("");
  }

  private static FlowReading set(
      Map<String, Flow> flows, Optional<Sentences> sentences, String shared) {
    var versions = new StringBuilder(shared);
    flows.values().forEach(flow -> versions.append(flow.id()).append(flow.version()));
    return new Sound(new FlowSet(flows, sentences.orElseThrow(), Digest.of(versions.toString())));
  }

  /// The YAML files of a folder by their names without ending, in the order of the names.
  private static Map<String, YamlFile> files(Path folder, String prefix, Problems problems) {
    var files = new LinkedHashMap<String, YamlFile>();
    for (var path : paths(folder)) {
      String name = path.getFileName().toString();
      files.put(name.replace(ENDING, ""), YamlFile.read(path, prefix + name, problems));
    }
    return files;
  }

  private static List<Path> paths(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var paths = Files.list(folder)) {
      return paths.filter(path -> path.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException unreadable) {
      // The files that it holds are then missing, and that is told.
      return List.of();
    }
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

  /// The same words cannot start two flows.
  private static void refuseTwins(Map<String, Flow> flows, Problems problems) {
    var owners = new LinkedHashMap<String, String>();
    flows
        .values()
        .forEach(flow ->
            flow.startsWith()
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

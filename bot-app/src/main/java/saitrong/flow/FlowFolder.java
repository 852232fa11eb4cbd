package saitrong.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saitrong.flow.FlowReading.Broken;
import saitrong.flow.FlowReading.Sound;
import saitrong.flow.Problems.Spot;

/// The folder `conversation-flows`: a file for each flow, `parts` that flows share, and
/// `sentences.yaml`.
public record FlowFolder(Path folder, Vocabulary vocabulary) {

  private static final String SENTENCES = "sentences.yaml";
  private static final String ENDING = ".yaml";
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public FlowReading read() {
    var problems = new Problems();
    var sentencesFile = YamlFile.read(folder.resolve(SENTENCES), SENTENCES, problems);
    var sentences = sentencesFile.root().map(SentencesReader::read);
    var parts = files(folder.resolve("parts"), "parts/", problems);
    var files = files(folder, "", problems);
    files.remove(SENTENCES.replace(ENDING, ""));
    var reader = new FlowReader(vocabulary, parts);
    var flows = new LinkedHashMap<String, Flow>();
    files.forEach((id, file) -> reader.read(id, file).ifPresent(flow -> flows.put(id, flow)));
    parts.values().forEach(reader::readAlone);
    refuseTwins(flows, problems);
    files.keySet().forEach(id -> refuseStrange(id, problems));
    return problems.none()
        ? set(flows, sentences, sentencesFile)
        : new Broken(problems.inFileOrder());
  }

  /// What the profile may switch on: the files that there are, sound or not.
  public Set<String> names() {
    return paths(folder).stream()
        .map(path -> path.getFileName().toString())
        .filter(name -> !name.equals(SENTENCES))
        .map(name -> name.replace(ENDING, ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static FlowReading set(
      Map<String, Flow> flows, Optional<Sentences> sentences, YamlFile sentencesFile) {
    var versions = new StringBuilder(Digest.of(sentencesFile.bytes()));
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

  /// The same words, or the same name, cannot start two flows.
  private static void refuseTwins(Map<String, Flow> flows, Problems problems) {
    var owners = new LinkedHashMap<String, String>();
    flows
        .values()
        .forEach(flow ->
            openings(flow)
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

  private static Stream<String> openings(Flow flow) {
    var name = flow.name();
    return Stream.concat(Stream.of(name.th(), name.en()), flow.startsWith().stream())
        .filter(words -> !words.isBlank());
  }
}

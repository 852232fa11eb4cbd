package saitrong.flow;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Reads one flow's file.
///
/// @param vocabulary what the agency's profile lends
/// @param parts the sound files of `parts` by name
/// @param cards the cards that flows may show
record FlowReader(
    Vocabulary vocabulary, Map<String, YamlFile> parts, Map<String, CardTemplate> cards) {

  private static final Duration REST = Duration.ofHours(6);
  private static final Duration KEEP = Duration.ofDays(30);

  Optional<Flow> read(String id, YamlFile file) {
    return file.root().map(root -> read(id, file, root));
  }

  private Flow read(String id, YamlFile file, Block root) {
    var name = root.required(Key.NAME).map(Values::wording).orElse(Wording.NONE);
    var startsWith = root.optional(Key.STARTS_WITH).map(Leaf::texts).orElse(List.of());
    var rest = root.optional(Key.REST).flatMap(Values::duration).orElse(REST);
    var keep = root.optional(Key.KEEP).flatMap(Values::duration).orElse(KEEP);
    var remind = root.optional(Key.REMIND).flatMap(Values::duration).orElse(null);
    var assembly = assembled(root);
    root.refuseTheRest();
    return new Flow(id, version(file), name, startsWith, rest, keep, remind, assembly.steps());
  }

  private Assembly assembled(Block root) {
    var assembly = new Assembly(cards);
    Function<String, Optional<Block>> part =
        name -> Optional.ofNullable(parts.get(name)).flatMap(YamlFile::root);
    var steps = root.required(Key.STEPS);
    var reader =
        new StepReader(assembly, new KindReader(new ChoiceReader(vocabulary.lists())), part);
    steps.ifPresent(reader::read);
    assembly.add(new Step.End(Wording.NONE, false), steps.orElse(root.self()));
    assembly.resolve();
    new Checks(assembly, vocabulary).run();
    return assembly;
  }

  /// Which parts a flow uses is not worth knowing here: all of them count.
  private String version(YamlFile file) {
    var all = new StringBuilder(Digest.of(file.bytes()));
    parts.values().forEach(part -> all.append(Digest.of(part.bytes())));
    return Digest.of(all.toString());
  }
}

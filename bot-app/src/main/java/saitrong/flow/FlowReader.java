package saitrong.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import saitrong.shared.Digest;

/// Reads one flow's file.
///
/// @param vocabulary what the agency's profile lends
/// @param parts the sound files of `parts` by name
/// @param cards the cards that flows may show; null where not all of them could be read
record FlowReader(
    Vocabulary vocabulary, Map<String, YamlFile> parts, @Nullable Map<String, CardTemplate> cards) {

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
    root.optional(Key.NAME).ifPresent(leaf -> Values.refuseVariables(leaf, name));
    refuseLongRest(root, rest, keep);
    refuseLateReminder(root, remind, keep);
    var assembly = assembled(root, file);
    root.refuseTheRest();
    return new Flow(id, version(file), name, startsWith, rest, keep, remind, assembly.steps());
  }

  /// Whoever comes back would find nothing to go on with.
  private static void refuseLongRest(Block root, Duration rest, Duration keep) {
    if (rest.compareTo(keep) >= 0) {
      root.optional(root.has(Key.REST) ? Key.REST : Key.KEEP)
          .ifPresent(leaf ->
              leaf.wrong(
                  "พักเมื่อเงียบ ต้องสั้นกว่า เก็บไว้",
                  "rest-after must be shorter than keep-for"));
    }
  }

  /// It would call somebody back to what is erased.
  private static void refuseLateReminder(Block root, @Nullable Duration remind, Duration keep) {
    if (remind != null && remind.compareTo(keep) >= 0) {
      root.optional(Key.REMIND)
          .ifPresent(leaf ->
              leaf.wrong(
                  "เตือนเมื่อเงียบ ต้องสั้นกว่า เก็บไว้ (%d วัน หากไม่เขียน)"
                      .formatted(KEEP.toDays()),
                  "remind-after must be shorter than keep-for (%d days unless written)"
                      .formatted(KEEP.toDays())));
    }
  }

  /// A part that no flow uses is read all the same: its faults would come out with the first use.
  void readAlone(YamlFile part) {
    part.root()
        .flatMap(root -> root.required(Key.STEPS))
        .ifPresent(steps -> reader(new Assembly(cards), new ArrayList<>()).read(steps));
  }

  private StepReader reader(Assembly into, Collection<YamlFile> used) {
    Function<String, Optional<Block>> part =
        name -> {
          var file = Optional.ofNullable(parts.get(name));
          file.ifPresent(used::add);
          return file.flatMap(YamlFile::root);
        };
    return new StepReader(into, new KindReader(new ChoiceReader(vocabulary.lists())), part);
  }

  /// Where its steps lead can only be seen where all of them could be read.
  private Assembly assembled(Block root, YamlFile file) {
    var assembly = new Assembly(cards);
    var used = new ArrayList<>(List.of(file));
    var steps = root.required(Key.STEPS);
    steps.ifPresent(it -> reader(assembly, used).read(it));
    assembly.add(new Step.End(Wording.NONE, false), steps.orElse(root.self()));
    if (used.stream().allMatch(YamlFile::isWhole)) {
      assembly.resolve();
      new Checks(assembly, vocabulary).run();
    }
    return assembly;
  }

  /// Which parts a flow uses is not worth knowing here: all of them count.
  private String version(YamlFile file) {
    var all = new StringBuilder(Digest.of(file.bytes()));
    parts.values().forEach(part -> all.append(Digest.of(part.bytes())));
    return Digest.of(all.toString());
  }
}

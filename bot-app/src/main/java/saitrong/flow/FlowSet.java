package saitrong.flow;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saitrong.shared.Language;

/// All flows of an agency with the sentences that they share, checked as a whole.
public final class FlowSet {

  private static final List<Sentence> TO_A_QUESTION =
      List.of(
          Sentence.WORDS_BACK,
          Sentence.WORDS_SKIP,
          Sentence.WORDS_SAME,
          Sentence.WORDS_DONE,
          Sentence.WORDS_NO_MORE,
          Sentence.WORDS_MORE,
          Sentence.WORDS_GO_ON,
          Sentence.WORDS_RESTART);

  private static final int LONGEST_NAME = 60;

  private final Map<String, Flow> flows;
  private final Sentences sentences;
  private final String version;
  private final Set<String> kinds;

  /// What starts flows that are off, folded, with the flow.
  private final Map<String, Flow> off;

  /// What stands on buttons and is nobody's answer in words, folded.
  private final Set<String> buttons = new HashSet<>();

  /// Folded once: every message that is no answer to something is held against all of them.
  private final Map<String, Flow> byOpening = new HashMap<>();

  /// What cases each flow opens, by its name, also of flows that are off: asked in every turn.
  private final Map<String, List<Step.OpenCase>> opened = new HashMap<>();

  /// By their names, whichever flow shows them.
  private final Map<String, CardTemplate> cards;

  /// @param version changes with any of the files
  FlowSet(Map<String, Flow> flows, Sentences sentences, String version) {
    this(flows, sentences, version, Map.of());
  }

  FlowSet(
      Map<String, Flow> flows,
      Sentences sentences,
      String version,
      Map<String, CardTemplate> cards) {
    this(flows, sentences, version, kindsOf(flows.values()), Map.of(), cards);
  }

  private FlowSet(
      Map<String, Flow> flows,
      Sentences sentences,
      String version,
      Set<String> kinds,
      Map<String, Flow> off,
      Map<String, CardTemplate> cards) {
    this.flows = Collections.unmodifiableMap(new LinkedHashMap<>(flows));
    this.sentences = sentences;
    this.version = version;
    this.kinds = kinds;
    this.off = off;
    this.cards = Map.copyOf(cards);
    off.values().forEach(flow -> opened.put(flow.id(), flow.opened().toList()));
    flows.forEach((id, flow) -> opened.put(id, flow.opened().toList()));
    sentences.buttons().forEach(buttons::add);
    flows.values().stream().flatMap(Flow::buttons).map(Typed::fold).forEach(buttons::add);
    flows
        .values()
        .forEach(flow ->
            flow.openings().forEach(words -> byOpening.putIfAbsent(Typed.fold(words), flow)));
  }

  public Map<String, Flow> flows() {
    return flows;
  }

  public Sentences sentences() {
    return sentences;
  }

  /// A score as it is offered, the best is 5.
  public String score(int score, Language language) {
    return score + " " + sentences.of(Sentence.rating(score)).in(language);
  }

  /// What is asked about the result of a case; nothing where no script scores one.
  public Optional<RatingForm> ratingForm() {
    return flows.values().stream().flatMap(flow -> RatingForm.of(flow).stream()).findFirst();
  }

  public String version() {
    return version;
  }

  /// Of the matters that flows open cases of, also flows that are off: a case outlives its flow.
  public Set<String> kinds() {
    return kinds;
  }

  /// The same without those of flows that are off, and without those that no flow leaves to the
  /// officers, as a survey: it is on record as its person answered it, and nobody else has one.
  public Set<String> kindsOfWork() {
    return flows.values().stream()
        .flatMap(Flow::opened)
        .filter(it -> !it.answered())
        .map(Step.OpenCase::kind)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// What opens cases of this kind, be it on or off; what is on comes first.
  public Optional<Flow> opener(String kind) {
    return Stream.concat(flows.values().stream(), off.values().stream())
        .filter(flow -> flow.opens((its, _) -> its.equals(kind)))
        .findFirst();
  }

  /// Whether any flow, be it on or off, keeps cases of this kind to assigned staff.
  public boolean keepsConfidential(String kind) {
    return opened.values().stream()
        .flatMap(List::stream)
        .anyMatch(it -> it.confidential() && it.kind().equals(kind));
  }

  private static Set<String> kindsOf(Collection<Flow> flows) {
    return flows.stream()
        .flatMap(Flow::opened)
        .map(Step.OpenCase::kind)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Those of these names, in their order; a run that began in another is told so when its person
  /// comes back.
  public FlowSet only(List<String> names) {
    var on = new LinkedHashMap<String, Flow>();
    names.forEach(name -> flow(name).ifPresent(flow -> on.put(name, flow)));
    var others = new HashMap<>(byOpening);
    on.values().forEach(flow -> flow.openings().map(Typed::fold).forEach(others::remove));
    return new FlowSet(on, sentences, version, kinds, Map.copyOf(others), cards);
  }

  /// The same with what stands on the buttons around the scripts.
  public FlowSet besideButtons(Collection<String> labels) {
    var all = new FlowSet(flows, sentences, version, kinds, off, cards);
    all.buttons.addAll(buttons);
    labels.stream().map(Typed::fold).forEach(all.buttons::add);
    return all;
  }

  /// Whether it is what stands on a button, be it one of a script, a card or the menu: whoever
  /// types it, or taps it in an old message, answers no question in words.
  boolean isOnAButton(String typed) {
    return buttons.contains(Typed.fold(typed));
  }

  Optional<CardTemplate> card(String name) {
    return Optional.ofNullable(cards.get(name));
  }

  /// Whether nothing answers these words because the flow that they start is off.
  public boolean isOff(String typed) {
    return off.containsKey(Typed.fold(typed));
  }

  /// What these words would start, were it on.
  public Optional<Flow> askedForThoughOff(String typed) {
    return typed.length() > LONGEST_NAME
        ? Optional.empty()
        : Optional.ofNullable(off.get(Typed.fold(typed)));
  }

  /// Whether the flow of this name, be it on or off, opens a case of such a kind, which its file
  /// wants to be confidential or not.
  public boolean opens(String flow, BiPredicate<String, Boolean> kind) {
    return opened.getOrDefault(flow, List.of()).stream()
        .anyMatch(it -> kind.test(it.kind(), it.confidential()));
  }

  /// What the buttons of the cards type that these flows show, without the number behind it.
  public List<TypedByACard> typedByCards() {
    return flows.values().stream()
        .flatMap(flow -> flow.steps().stream())
        .flatMap(
            step -> step instanceof Step.Tell tell ? Stream.ofNullable(tell.card()) : Stream.of())
        .flatMap(card -> card.buttons().stream())
        .filter(button -> !button.says().isEmpty())
        .map(button -> new TypedByACard(button.line(), button.says().withoutVariables()))
        .distinct()
        .toList();
  }

  /// @param line of `cards.yaml`
  public record TypedByACard(int line, Wording words) {}

  public Optional<Flow> flow(String id) {
    return Optional.ofNullable(flows.get(id));
  }

  /// The flow that somebody asks for by its name or its words.
  public Optional<Flow> askedFor(String typed) {
    return typed.length() > LONGEST_NAME
        ? Optional.empty() // a question: not worth comparing with any name
        : Optional.ofNullable(byOpening.get(Typed.fold(typed)));
  }

  /// Whether these words ask for a person, at whatever question.
  public boolean asksForAPerson(String typed) {
    return sentences.hears(Sentence.WORDS_PERSON, Typed.fold(typed));
  }

  /// Whether these words ask how far the open flow is, at whatever question.
  public boolean asksWhereTheyAre(String typed) {
    return sentences.hears(Sentence.WORDS_STATUS, Typed.fold(typed));
  }

  /// Whether these words only say something to a question that waits, as "skip" and "back" do.
  public boolean isSaidToAQuestion(String typed) {
    var folded = Typed.fold(typed);
    return TO_A_QUESTION.stream().anyMatch(words -> sentences.hears(words, folded));
  }

  /// Whether these words come back to what was begun: to go on with it, or to begin it anew.
  public boolean comesBack(String typed) {
    return Control.typed(List.of(Control.GO_ON, Control.RESTART), typed, sentences).isPresent();
  }

  /// Whether these words give up what is going on.
  public boolean givesUp(String typed) {
    return sentences.hears(Sentence.WORDS_CANCEL, Typed.fold(typed));
  }

  /// Whether this is a flow's own name, and not only a word that starts one.
  public boolean isNamed(String typed) {
    String folded = Typed.fold(typed);
    return askedFor(typed)
        .filter(flow ->
            Stream.of(flow.name().th(), flow.name().en()).map(Typed::fold).anyMatch(folded::equals))
        .isPresent();
  }
}

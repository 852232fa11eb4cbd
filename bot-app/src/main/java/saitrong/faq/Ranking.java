package saitrong.faq;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Entries for a question, best first, with how sure the search is of the first and why.
///
/// @param heard the question, with the systems that it names
/// @param understood the question as it was read: layout switched, marks put in order
/// @param evidence for the first and against it; none where nothing was found
/// @param off what is plainly nearer, but not shown by this agency: then nothing else is
/// @param isOff whether that is nothing else: it would be answered, if the agency showed it
/// @param isShort whether it is too short to be a matter of its own, and of no other counter's
/// @param ofAll whether all that was typed was looked at; of a part of a story nobody is sure
public record Ranking(
    Heard heard,
    String understood,
    List<Ranked> entries,
    double right,
    double ours,
    Optional<Evidence> evidence,
    Optional<Entry> off,
    boolean isOff,
    boolean isShort,
    boolean ofAll) {

  /// Of what the title says of its own entry. Below it two answers share a word or two, no matter.
  private static final double RELATED = 0.15;

  public Ranking {
    entries = List.copyOf(entries);
  }

  /// @param passage the title, variant or keywords that fit best
  /// @param views by view (words, grams), which share of the question the entry is asked by; worked
  ///   out only for who looks
  public record Ranked(
      Entry entry, double score, String passage, Supplier<Map<String, Double>> views) {}

  static Ranking ofNothing(
      Question question, String understood, Optional<Entry> off, boolean isOff, boolean isShort) {
    return new Ranking(
        Heard.asKnown(question),
        understood,
        List.of(),
        0,
        0,
        Optional.empty(),
        off,
        isOff,
        isShort,
        true);
  }

  Ranking ofAPart() {
    return new Ranking(heard, understood, entries, right, ours, evidence, off, isOff, false, false);
  }

  /// Of a long text: its own words are the entry's, or a part of them alone leads to the same one.
  boolean isBorneOutBy(Ranking part) {
    return finding() instanceof Finding.Sure(var entry)
        && (evidence.filter(Evidence::isWordForWord).isPresent()
            || part.finding() instanceof Finding.Sure(var other) && other.id().equals(entry.id()));
  }

  /// What is made of it.
  public Finding finding() {
    return Deciding.on(this);
  }

  /// The answer, where these words are hardly anything but its question: they stand in the entry
  /// word for word, or name one of the agency's systems.
  public Optional<Entry> beyondDoubt() {
    return finding() instanceof Finding.Sure(var entry)
            && (!heard.systems().isEmpty() || evidence.filter(Evidence::isWordForWord).isPresent())
        ? Optional.of(entry)
        : Optional.empty();
  }

  /// What comes near enough to be shown to somebody for whom the first was not it.
  public List<Entry> near() {
    return Deciding.near(this);
  }

  /// What stands next to this entry, whose title was the question: of its group, and for the same
  /// people and systems or for all.
  public List<Entry> related(Entry to) {
    double floor = RELATED * entries.stream().mapToDouble(Ranked::score).max().orElse(0);
    return entries.stream()
        .filter(it -> it.score() >= floor)
        .map(Ranked::entry)
        .filter(it -> it.group().equals(to.group()) && !it.id().equals(to.id()))
        .filter(it -> !Personal.areApart(it, to))
        .toList();
  }

  /// Whether these words may say more about a question before them: they are like something that is
  /// known here, or too short to be a matter of their own.
  public boolean maySayMore() {
    return (isShort && !isLikeNothing()) || confidence().isPerhapsOurs();
  }

  /// A hand on the keyboard.
  private boolean isLikeNothing() {
    return evidence.filter(it -> it.unsaid() == 1).isPresent();
  }

  /// Whether these words may only tell which system, or whose question, is meant: they name a
  /// system, or are too short for a matter and like nothing that is known here.
  public boolean mayTellWhoAsks() {
    return !heard.systems().isEmpty() || (isShort && finding() instanceof Finding.Nothing);
  }

  Confidence confidence() {
    return new Confidence(right, ours);
  }
}

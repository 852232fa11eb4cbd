package saitrong.conversation;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import saitrong.faq.Both;
import saitrong.faq.Entry;
import saitrong.faq.Entry.FollowUp;
import saitrong.faq.Finding;
import saitrong.faq.Question;
import saitrong.shared.DocumentName;

/// An FAQ that finds what the test says, and nothing else.
final class FakeLibrary implements Library {

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Finding> findings = new LinkedHashMap<>();
  private final Map<String, Entry> certain = new HashMap<>();
  private final Set<String> matters = new HashSet<>();
  private final Set<String> matterless = new HashSet<>();
  private final Map<String, List<String>> related = new HashMap<>();
  private List<String> nearest = List.of();

  /// A sample that anybody may ask for.
  static Entry entry(String id, String title) {
    return new Entry(
        id,
        "ehsb",
        new Both(title, "In English: " + id),
        List.of(),
        List.of(),
        Set.of(),
        Set.of(),
        new Both("ขั้นตอนของ{agency}", "the agency's procedure"),
        LocalDate.of(2026, 9, 30),
        "{unit}",
        Optional.empty(),
        LocalDate.of(2029, 9, 30),
        Entry.Status.SAMPLE,
        List.of(),
        List.of(),
        new Both("คำตอบของ **" + id + "** โทร. {phone}", "The answer of " + id),
        "v1");
  }

  static Entry forGroup(Entry entry, String... groups) {
    return with(entry, Set.of(groups), entry.systems(), entry.followUps(), entry.reviewBy());
  }

  static Entry forSystem(Entry entry, String... systems) {
    return with(entry, entry.audience(), Set.of(systems), entry.followUps(), entry.reviewBy());
  }

  static Entry leadingOn(Entry entry, FollowUp... followUps) {
    return with(entry, entry.audience(), entry.systems(), List.of(followUps), entry.reviewBy());
  }

  static Entry handingOut(Entry entry, String document) {
    var file = new Entry.Goal.File(DocumentName.of(document).orElseThrow());
    var link = new Entry.Link(new Both("คู่มือ", "Manual"), file);
    return with(
        entry, entry.audience(), entry.systems(), List.of(), List.of(link), entry.reviewBy());
  }

  static Entry toBeReviewedBy(Entry entry, LocalDate day) {
    return with(entry, entry.audience(), entry.systems(), entry.followUps(), day);
  }

  private static Entry with(
      Entry it,
      Set<String> audience,
      Set<String> systems,
      List<FollowUp> followUps,
      LocalDate reviewBy) {
    var link =
        new Entry.Link(
            new Both("เปิดเว็บไซต์ระบบ", "Open it"),
            new Entry.Goal.Page(URI.create("https://example.go.th/a")));
    var links = followUps.isEmpty() ? List.<Entry.Link>of() : List.of(link);
    return with(it, audience, systems, followUps, links, reviewBy);
  }

  private static Entry with(
      Entry it,
      Set<String> audience,
      Set<String> systems,
      List<FollowUp> followUps,
      List<Entry.Link> links,
      LocalDate reviewBy) {
    return new Entry(
        it.id(),
        it.group(),
        it.title(),
        it.alsoAsked(),
        it.keywords(),
        audience,
        systems,
        it.source(),
        it.asOf(),
        it.owner(),
        it.reviewedBy(),
        reviewBy,
        it.status(),
        links,
        followUps,
        it.body(),
        it.version());
  }

  FakeLibrary with(Entry... more) {
    Arrays.stream(more).forEach(entry -> entries.put(entry.id(), entry));
    return this;
  }

  FakeLibrary without(String id) {
    entries.remove(id);
    return this;
  }

  FakeLibrary answers(String text, Finding finding) {
    findings.put(text, finding);
    return this;
  }

  FakeLibrary isSure(String text, Entry entry) {
    return with(entry).answers(text, new Finding.Sure(entry));
  }

  FakeLibrary isNearlySure(String text, Entry... some) {
    return with(some).answers(text, new Finding.Nearly(List.of(some)));
  }

  FakeLibrary isBeyondDoubt(String text, Entry entry) {
    certain.put(text, entry);
    return isSure(text, entry);
  }

  FakeLibrary comesNearest(String... ids) {
    nearest = List.of(ids);
    return this;
  }

  FakeLibrary standsBeside(String entry, String... next) {
    related.put(entry, List.of(next));
    return this;
  }

  /// Says more about nothing that was asked before.
  FakeLibrary isAMatterOfItsOwn(String text) {
    matters.add(text);
    return this;
  }

  @Override
  public boolean maySayMore(Question question) {
    return !matters.contains(question.text());
  }

  /// What names a system is a word that nothing is found for.
  @Override
  public boolean mayTellWhoAsks(Question question) {
    return !matters.contains(question.text()) && find(question) instanceof Finding.Nothing;
  }

  @Override
  public List<Entry> named(Question question) {
    return entries.values().stream()
        .filter(it -> it.keywords().stream().anyMatch(question.text()::contains))
        .toList();
  }

  /// What a test calls so.
  @Override
  public boolean namesNoMatter(Question question) {
    return matterless.contains(question.text());
  }

  FakeLibrary namesNoMatter(String text) {
    matterless.add(text);
    return this;
  }

  @Override
  public Optional<Entry> sureOfWhatIsOff(Question question) {
    return Optional.empty();
  }

  @Override
  public String understood(Question question) {
    return question.text();
  }

  @Override
  public Finding find(Question question) {
    return findings.getOrDefault(question.text(), new Finding.Nothing());
  }

  @Override
  public Optional<Entry> beyondDoubt(Question question) {
    return Optional.ofNullable(certain.get(question.text()));
  }

  /// As the search, which leaves out what is for another system than the one that is known.
  @Override
  public List<Entry> nearest(Question question) {
    return nearest.stream()
        .flatMap(id -> entry(id).stream())
        .filter(it ->
            it.systems().isEmpty()
                || question.system().filter(it.systems()::contains).isPresent()
                || question.system().isEmpty())
        .toList();
  }

  @Override
  public List<Entry> touched(Question question) {
    return nearest(question).stream().limit(1).toList();
  }

  @Override
  public List<Entry> related(Entry entry) {
    return related.getOrDefault(entry.id(), List.of()).stream()
        .flatMap(id -> entry(id).stream())
        .toList();
  }

  @Override
  public Optional<Entry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }
}

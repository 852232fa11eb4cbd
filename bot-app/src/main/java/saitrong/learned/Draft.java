package saitrong.learned;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import saitrong.content.ActiveSet;
import saitrong.content.Content;
import saitrong.content.ContentFolder;
import saitrong.content.Problem;
import saitrong.content.Reading;
import saitrong.content.StoredSets;
import saitrong.learning.Learned;
import saitrong.learning.Learned.Outcome;
import saitrong.learning.Learned.Question;

/// A draft that a person decides on. Approved, it is one more line in its entry's file, which a
/// running bot takes in like any edit; whole set and file are checked before a byte is written.
///
/// @param sets that served: a folder that holds an old one is not written to, for that would be an
///   edit, and bring its other files back before everybody
record Draft(
    Deciding deciding, Learned learned, ContentFolder folder, StoredSets sets, DraftDeeds deeds) {

  /// What came of it, in both languages.
  record Said(int code, String thai, String english) {}

  Said decide() throws IOException {
    var draft = deciding.draft();
    if (deciding.approves() && deeds.isApproved(draft)) {
      return LearnedWords.approvedAlready(draft.value());
    }
    var reading = folder.read();
    var question = named(draft, learned.questions(), KnownAnswers.in(reading).hidden());
    if (question.isEmpty()) {
      return LearnedWords.noDraft(draft.value());
    }
    return deciding.approves() ? approved(question.get(), reading) : declined(draft);
  }

  /// What is hidden is asked last, for it asks the search.
  static Optional<Question> named(
      DraftId draft, List<Question> questions, Predicate<Question> hidden) {
    return questions.stream()
        .filter(it -> it.outcome() != Outcome.NOT_HELPED)
        .filter(it -> DraftId.of(it.words().value()).equals(draft))
        .filter(it -> !hidden.test(it))
        .findFirst();
  }

  private Said declined(DraftId draft) {
    deeds.declined(draft);
    return LearnedWords.declined(draft.value());
  }

  private Said approved(Question question, Reading reading) throws IOException {
    var id = deciding.named().or(() -> Optional.ofNullable(question.entry()));
    return id.isEmpty()
        ? LearnedWords.whichEntry(deciding.draft().value())
        : switch (reading) {
          case Reading.Broken _ -> LearnedWords.brokenBefore();
          case Reading.Sound(var content) -> approved(question, id.get(), content);
        };
  }

  private Said approved(Question question, String entry, Content content) throws IOException {
    var newer = sets.active().filter(it -> isOldBeside(it, content));
    if (newer.isPresent()) {
      return LearnedWords.oldFolder(newer.get(), content.shortHash());
    }
    var found = content.faq().entry(entry);
    if (found.isEmpty()) {
      return LearnedWords.noEntry(entry);
    }
    var group = folder.faq().resolve(found.get().group());
    return written(new EntryFile(group.resolve(entry + ".md")), entry, question);
  }

  /// As `doctor` compares them.
  private boolean isOldBeside(ActiveSet active, Content content) {
    return !content.hash().equals(active.hash()) && !active.takes(folder, content);
  }

  private Said written(EntryFile file, String entry, Question question) throws IOException {
    var words = Optional.ofNullable(deciding.words()).orElse(question.words().value());
    var before = Files.readAllBytes(file.path());
    var after = OneMoreWay.in(new String(before, StandardCharsets.UTF_8), Quoted.yaml(words));
    if (after.isEmpty()) {
      return LearnedWords.byHand(file.path().toString());
    }
    var bytes = after.get().getBytes(StandardCharsets.UTF_8);
    if (folder.readingWith(file.path(), bytes) instanceof Reading.Broken(var problems)) {
      return LearnedWords.refused(
          listed(problems, Problem::thai), listed(problems, Problem::english));
    }
    return replaced(file, entry, before, bytes)
        ? LearnedWords.approved(Quoted.yaml(words), file.path().toString())
        : LearnedWords.changedMeanwhile(file.path().toString());
  }

  private boolean replaced(EntryFile file, String entry, byte[] before, byte[] after)
      throws IOException {
    deeds.approving(deciding.draft(), entry);
    boolean isReplaced = false;
    try {
      isReplaced = file.replaced(before, after);
    } finally {
      if (!isReplaced) {
        deeds.notWritten(deciding.draft(), entry);
      }
    }
    if (isReplaced) {
      deeds.approved(deciding.draft(), entry);
    }
    return isReplaced;
  }

  private static String listed(List<Problem> problems, Function<Problem, String> words) {
    return problems.stream()
        .map(it -> "  %s:%d: %s".formatted(it.file(), it.line(), words.apply(it)))
        .collect(Collectors.joining("\n"));
  }
}

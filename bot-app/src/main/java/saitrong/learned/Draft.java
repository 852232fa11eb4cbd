package saitrong.learned;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Collectors;
import saitrong.content.ContentFolder;
import saitrong.content.Reading;
import saitrong.learning.Learned;
import saitrong.learning.Learned.Outcome;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;

/// A draft that a person decides on. Approved, it is one more line in its entry's file, which a
/// running bot takes in like any edit; whole set and file are checked before a byte is written.
record Draft(Deciding deciding, Learned learned, ContentFolder folder, AuditTrail trail) {

  private static final String DECLINED = "faq-draft-declined";
  private static final String APPROVED = "faq-draft-approved";

  /// What came of it, in both languages.
  record Said(int code, String thai, String english) {}

  /// Whether somebody has said that it is none.
  static boolean isDeclined(String words, AuditTrail trail) {
    return trail.about(DraftId.of(words).onTheTrail(), 1).stream()
        .anyMatch(deed -> deed.did().equals(DECLINED));
  }

  Said decide(String account) throws IOException {
    var answers = KnownAnswers.in(folder.read());
    var question =
        learned.questions().stream()
            .filter(it -> it.outcome() != Outcome.NOT_HELPED && !answers.hidden().test(it))
            .filter(it -> DraftId.of(it.words().value()).equals(deciding.draft()))
            .findFirst();
    if (question.isEmpty()) {
      return LearnedWords.noDraft(deciding.draft().value());
    }
    return deciding.approves() ? approved(question.get(), account) : declined(account);
  }

  private Said declined(String account) {
    record(account, DECLINED, deciding.draft().onTheTrail());
    return LearnedWords.declined(deciding.draft().value());
  }

  private Said approved(Learned.Question question, String account) throws IOException {
    var id = deciding.named().or(() -> Optional.ofNullable(question.entry()));
    return id.isEmpty()
        ? LearnedWords.whichEntry(deciding.draft().value())
        : switch (folder.read()) {
          case Reading.Broken _ -> LearnedWords.brokenBefore();
          case Reading.Sound(var content) ->
              content.faq().entry(id.get()).isPresent()
                  ? written(
                      folder
                          .faq()
                          .resolve(content.faq().entry(id.get()).orElseThrow().group())
                          .resolve(id.get() + ".md"),
                      id.get(),
                      question,
                      account)
                  : LearnedWords.noEntry(id.get());
        };
  }

  private Said written(Path file, String entry, Learned.Question question, String account)
      throws IOException {
    var words = Optional.ofNullable(deciding.words()).orElse(question.words().value());
    var before = Files.readString(file);
    var after = OneMoreWay.in(before, Quoted.yaml(words));
    if (after.isEmpty()) {
      return LearnedWords.byHand(file.toString());
    }
    var bytes = after.get().getBytes(StandardCharsets.UTF_8);
    if (folder.readingWith(file, bytes) instanceof Reading.Broken(var problems)) {
      return LearnedWords.refused(
          problems.stream()
              .map(it -> "  %s:%d: %s".formatted(it.file(), it.line(), it.thai()))
              .collect(Collectors.joining("\n")),
          problems.stream()
              .map(it -> "  %s:%d: %s".formatted(it.file(), it.line(), it.english()))
              .collect(Collectors.joining("\n")));
    }
    record(account, APPROVED, deciding.draft().onTheTrail());
    record(account, APPROVED, "faq/" + entry);
    replace(file, bytes);
    return LearnedWords.approved(Quoted.yaml(words), file.toString());
  }

  /// In one move: a bot that looks just now finds the old file or the new one.
  private static void replace(Path file, byte[] bytes) throws IOException {
    var fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.write(fresh, bytes);
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private void record(String account, String did, String about) {
    trail.record(new Deed(deciding.by().isEmpty() ? account : deciding.by(), account, did, about));
  }
}

package saitrong.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import saitrong.flow.Answer.FileSent;
import saitrong.flow.Answer.Files;
import saitrong.flow.Heard.Fits;
import saitrong.flow.Heard.More;
import saitrong.flow.Heard.Unfit;
import saitrong.shared.PersonalText;

/// Gathers files until there are enough, or the person says so.
record FilesAsSent(Kind.FileRules rules, @Nullable Answer draft) {

  private static final PersonalText NO_WORDS = new PersonalText("");
  private static final long MEGABYTE = 1024 * 1024;

  Heard sent(List<FileSent> files) {
    var good = files.stream().filter(file -> isTaken(file) && isSmallEnough(file)).toList();
    var refused = refused(files.stream().filter(file -> !good.contains(file)).toList());
    if (good.isEmpty() && refused != null) {
      return refused;
    }
    var all = new ArrayList<>(soFar());
    good.stream().filter(file -> !all.contains(file)).forEach(all::add);
    boolean tooMany = all.size() > rules.most();
    var kept = new Files(all.subList(0, Math.min(all.size(), rules.most())), NO_WORDS);
    return new More(
        kept, tooMany ? Sentence.FILES_TOO_MANY : Sentence.FILES_RECEIVED, counted(kept), refused);
  }

  private @Nullable Unfit refused(List<FileSent> files) {
    if (files.isEmpty()) {
      return null;
    }
    return files.stream().anyMatch(this::isTaken)
        ? new Unfit(Sentence.UNFIT_FILE_SIZE, Map.of("size", megabytes()))
        : new Unfit(soundOr(files));
  }

  /// Words at a question for files only say that there are enough.
  Heard typed(Sentences sentences, String typed) {
    return isDone(sentences, typed) && !soFar().isEmpty()
        ? new Fits(new Files(soFar(), NO_WORDS))
        : new Unfit(Sentence.UNFIT_FILES);
  }

  /// Words belong to the files that came before them.
  Heard withText(Sentences sentences, String text, int most) {
    if (isDone(sentences, text) && !soFar().isEmpty()) {
      return new Fits(new Files(soFar(), NO_WORDS));
    }
    if (text.codePointCount(0, text.length()) > most) {
      return new Unfit(Sentence.UNFIT_TEXT_LONG, Map.of("most", Integer.toString(most)));
    }
    if (text.isBlank()) {
      return new Unfit(Sentence.UNFIT_NOT_TEXT);
    }
    return soFar().isEmpty() && Typed.isASlip(text)
        ? new Unfit(Sentence.UNFIT_WORDS)
        : new Fits(new Files(soFar(), new PersonalText(text)));
  }

  static boolean isDone(Sentences sentences, String typed) {
    String folded = Typed.fold(typed);
    return sentences.hears(Sentence.WORDS_DONE, folded)
        || sentences.isLabel(Sentence.BUTTON_DONE, folded);
  }

  private List<FileSent> soFar() {
    return draft instanceof Files files ? files.files() : List.of();
  }

  /// For a sentence that says how many there are and how many more are taken.
  Map<String, String> counted(Files kept) {
    int count = kept.files().size();
    return Map.of(
        "count", Integer.toString(count),
        "most", Integer.toString(rules.most()),
        "left", Integer.toString(rules.most() - count));
  }

  private boolean isTaken(FileSent file) {
    return rules.types().contains(file.type());
  }

  private boolean isSmallEnough(FileSent file) {
    return file.size() == null || file.size() <= rules.bytes();
  }

  private static Sentence soundOr(List<FileSent> files) {
    return files.stream().allMatch(file -> file.type() == FileSent.Type.SOUND)
        ? Sentence.UNFIT_SOUND
        : Sentence.UNFIT_FILE_TYPE;
  }

  private String megabytes() {
    return Long.toString(Math.max(1, rules.bytes() / MEGABYTE));
  }
}

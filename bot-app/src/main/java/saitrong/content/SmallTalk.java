package saitrong.content;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import saitrong.shared.SmallLetters;

/// Tells a message that is nothing but courtesies from one that asks for something. It must consist
/// of listed words from end to end: "สวัสดีค่ะ" is a greeting, "สวัสดีค่ะ ขอถามเรื่องส้วม" is a
/// question.
final class SmallTalk {

  /// By which words each answer is called for. Of several the first counts: thanks are the point of
  /// "โอเคค่ะ ขอบคุณค่ะ", and a greeting at the end of thanks is a farewell.
  private static final Map<TextKey, TextKey> ANSWERS = new LinkedHashMap<>();

  static {
    ANSWERS.put(TextKey.WORDS_THANKS, TextKey.THANKS);
    ANSWERS.put(TextKey.WORDS_FAREWELL, TextKey.FAREWELL);
    ANSWERS.put(TextKey.WORDS_HELLO, TextKey.HELLO);
    ANSWERS.put(TextKey.WORDS_NOTED, TextKey.NOTED);
    ANSWERS.put(TextKey.WORDS_LAUGHTER, TextKey.LAUGHTER);
  }

  /// Longer ones have something to say.
  private static final int LONGEST = 120;

  /// How LINE writes its own emoji into a text: "(brown)".
  private static final Pattern LINE_EMOJI = Pattern.compile("\\([a-z][a-z0-9 _-]{0,30}\\)");

  /// By their first letters.
  private final Map<Character, Map<String, TextKey>> words = new HashMap<>();

  private final Map<String, TextKey> signs = new LinkedHashMap<>();

  /// A word that has no letters is a sign: 🙏.
  void learn(TextKey kind, List<String> listed) {
    for (String word : listed) {
      var folded = Folded.of(word);
      if (folded.thai().isEmpty() && letters(folded).isEmpty()) {
        signs.putIfAbsent(word, kind);
      } else {
        var letters = folded.thai() + letters(folded);
        words.computeIfAbsent(letters.charAt(0), _ -> new HashMap<>()).putIfAbsent(letters, kind);
      }
    }
  }

  /// What to answer; nothing when the message says more than courtesies.
  Optional<TextKey> in(String typed) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    var plain = withoutLineEmoji(typed);
    return plain.codePoints().anyMatch(SmallTalk::isWordLike) ? inWords(plain) : inSigns(plain);
  }

  private Optional<TextKey> inWords(String plain) {
    var folded = Folded.of(plain);
    return plain.codePoints().noneMatch(SmallTalk::isForeign)
        ? meanings(folded.thai())
            .flatMap(thai -> meanings(letters(folded)).flatMap(latin -> answerTo(thai, latin)))
        : Optional.empty();
  }

  private Optional<TextKey> inSigns(String plain) {
    var shown = EnumSet.noneOf(TextKey.class);
    signs.forEach((sign, kind) -> {
      if (plain.contains(sign)) {
        shown.add(kind);
      }
    });
    return answerTo(shown, Set.of()).or(() -> Optional.of(TextKey.WORDLESS));
  }

  private static Optional<TextKey> answerTo(Set<TextKey> said, Set<TextKey> too) {
    return ANSWERS.entrySet().stream()
        .filter(answer -> said.contains(answer.getKey()) || too.contains(answer.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /// What the text means when it can be read as listed words, one after the other. Folding makes
  /// one letter of the two where "โอเค" meets "ค่ะ", so a word may begin with the last letter of
  /// the one before.
  private Optional<Set<TextKey>> meanings(String text) {
    var upTo = new HashMap<Integer, Set<TextKey>>();
    upTo.put(0, Set.of());
    for (int at = 0; at < text.length(); at++) {
      var soFar = upTo.get(at);
      if (soFar != null) {
        readOn(text, at, soFar, upTo);
      }
    }
    return Optional.ofNullable(upTo.get(text.length()));
  }

  private void readOn(String text, int at, Set<TextKey> soFar, Map<Integer, Set<TextKey>> upTo) {
    for (int from = Math.max(0, at - 1); from <= at; from++) {
      for (var word : words.getOrDefault(text.charAt(from), Map.of()).entrySet()) {
        int end = from + word.getKey().length();
        if (end > at && text.startsWith(word.getKey(), from)) {
          var said = upTo.computeIfAbsent(end, _ -> new HashSet<>());
          said.addAll(soFar);
          said.add(word.getValue());
        }
      }
    }
  }

  private static String letters(Folded folded) {
    return folded.latin().replace(" ", "");
  }

  private static String withoutLineEmoji(String typed) {
    return LINE_EMOJI.matcher(SmallLetters.of(typed)).replaceAll(" ");
  }

  private static boolean isWordLike(int codePoint) {
    return Character.isLetterOrDigit(codePoint);
  }

  /// What folding would lose: a message in another script says something that nobody here can read.
  private static boolean isForeign(int codePoint) {
    boolean thai = codePoint >= 'ก' && codePoint <= '๛';
    boolean latin = codePoint < 0x80;
    return isWordLike(codePoint) && !thai && !latin;
  }
}

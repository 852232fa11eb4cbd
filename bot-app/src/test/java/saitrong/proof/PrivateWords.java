package saitrong.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/// Every word of a story that no log may hold, made up anew for each run, and the search for it in
/// all the disguises in which bytes get into logs.
final class PrivateWords {

  private final Map<String, String> words = new LinkedHashMap<>();
  private final Random chance = new Random();

  /// A word that occurs nowhere else.
  String word(String what) {
    var letters = chance.ints(12, 'a', 'z' + 1).mapToObj(Character::toString);
    return keep(what, "ลับ" + letters.collect(Collectors.joining()));
  }

  String digits(String what, int count) {
    return keep(what, "0" + digits(count - 1));
  }

  /// A part of what is still to be made.
  String digits(int count) {
    return chance
        .ints(count, '0', '9' + 1)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /// A word that somebody else made: an id, a token.
  String keep(String what, String word) {
    words.put(what + " (" + (words.size() + 1) + ")", word);
    return word;
  }

  /// Which of them the log holds: what they are, for the words themselves do not belong into a
  /// test's log either.
  List<String> foundIn(String log) {
    var found = new ArrayList<String>();
    words.forEach((what, word) ->
        disguises(word).entrySet().stream()
            .filter(disguise -> log.contains(disguise.getValue()))
            .forEach(disguise -> found.add(what + " as " + disguise.getKey())));
    return found;
  }

  private static Map<String, String> disguises(String word) {
    var bytes = word.getBytes(UTF_8);
    var all = new LinkedHashMap<String, String>();
    all.put("it is", word);
    all.put("URL code", URLEncoder.encode(word, UTF_8));
    all.put("JSON escapes", escaped(word));
    all.put("hex", HexFormat.of().formatHex(bytes));
    all.put("hex in capitals", HexFormat.of().withUpperCase().formatHex(bytes));
    all.put("numbers", Arrays.toString(bytes).replaceAll("[\\[\\]]", ""));
    for (int offset = 0; offset < 3; offset++) {
      all.put("base64 at " + offset, insideBase64(bytes, offset));
    }
    return all;
  }

  private static String escaped(String word) {
    return word.chars()
        .mapToObj(c -> c < 128 ? Character.toString(c) : "\\u%04x".formatted(c))
        .collect(Collectors.joining());
  }

  /// The characters that stand for these bytes wherever they begin within a longer text; its first
  /// and its last ones depend on the neighbours.
  private static String insideBase64(byte[] bytes, int offset) {
    var shifted = new byte[offset + bytes.length];
    System.arraycopy(bytes, 0, shifted, offset, bytes.length);
    var code = Base64.getEncoder().withoutPadding().encodeToString(shifted);
    return code.substring(offset == 0 ? 0 : offset + 1, shifted.length / 3 * 4);
  }
}

package saitrong.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Which letter a key gives in the other of the two layouts that keyboards here have: whoever
/// forgets to switch types `l;ylfu` and means สวัสดี.
public final class KeyboardLayout {

  private static final String US =
      "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./"
          + "~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?";
  private static final String KEDMANEE =
      "_ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฃฟหกดเ้่าสวงผปแอิืทมใฝ"
          + "%+๑๒๓๔ู฿๕๖๗๘๙๐\"ฎฑธํ๊ณฯญฐ,ฅฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ";
  private static final Map<Character, Character> TO_THAI = new HashMap<>();
  private static final Map<Character, Character> TO_US = new HashMap<>();

  /// Two letters are a word in either layout too easily: "vk" is อา.
  private static final int SHORTEST = 3;

  static {
    for (int at = 0; at < US.length(); at++) {
      TO_THAI.put(US.charAt(at), KEDMANEE.charAt(at));
      TO_US.put(KEDMANEE.charAt(at), US.charAt(at));
    }
  }

  private KeyboardLayout() {}

  public static String inKedmanee(String typed) {
    return switched(typed, TO_THAI);
  }

  public static String inUs(String typed) {
    return switched(typed, TO_US);
  }

  /// All of it in the other layout, where it is of one script. Only for who knows the word that
  /// comes out, letter for letter: most of what is read so is nonsense.
  public static Optional<String> otherwise(String typed) {
    var bare = typed.strip();
    if (bare.length() < SHORTEST) {
      return Optional.empty();
    }
    boolean thai = bare.chars().anyMatch(letter -> letter >= 'ก' && letter <= '๎');
    boolean latin = bare.chars().anyMatch(letter -> letter < 0x80 && Character.isLetter(letter));
    return thai == latin ? Optional.empty() : Optional.of(thai ? inUs(bare) : inKedmanee(bare));
  }

  private static String switched(String typed, Map<Character, Character> layout) {
    var other = new StringBuilder(typed.length());
    for (int at = 0; at < typed.length(); at++) {
      other.append(layout.getOrDefault(typed.charAt(at), typed.charAt(at)));
    }
    return other.toString();
  }
}

package saitrong.shared;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Which word somebody meant who mistyped one in a file: "สรุบ" is "สรุป".
public final class NearestWord {

  private static final int SHORTEST_BEGINNING = 4;
  private static final int LETTERS_FOR_A_SLIP = 3;
  private static final int MOST_SLIPS = 3;

  private NearestWord() {}

  /// The one with the fewest slips between them, if it is not another word altogether.
  public static Optional<String> to(String written, Collection<String> known) {
    int most = Math.min(MOST_SLIPS, Math.max(1, written.length() / LETTERS_FOR_A_SLIP));
    return known.stream()
        .filter(word -> isBeginning(written, word) || slips(written, word) <= most)
        .min(Comparator.comparing((String word) -> slips(written, word)).thenComparing(it -> it));
  }

  /// For behind a complaint, with a blank before it; empty where no word comes near.
  public static String thai(String written, Collection<String> known) {
    return to(written, known).map(" หมายถึง \"%s\" หรือไม่"::formatted).orElse("");
  }

  public static String english(String written, Collection<String> known) {
    return to(written, known).map(" Do you mean \"%s\"?"::formatted).orElse("");
  }

  private static boolean isBeginning(String written, String word) {
    return written.length() >= SHORTEST_BEGINNING && word.startsWith(written);
  }

  /// Letters that are wrong, missing, too many or swapped with their neighbour.
  private static int slips(String written, String word) {
    int[][] least = new int[written.length() + 1][word.length() + 1];
    for (int i = 0; i <= written.length(); i++) {
      for (int j = 0; j <= word.length(); j++) {
        least[i][j] = i == 0 || j == 0 ? i + j : fewest(least, written, word, i, j);
      }
    }
    return least[written.length()][word.length()];
  }

  private static int fewest(int[][] least, String written, String word, int i, int j) {
    boolean same = written.charAt(i - 1) == word.charAt(j - 1);
    int fewest =
        Math.min(
            least[i - 1][j - 1] + (same ? 0 : 1), Math.min(least[i - 1][j], least[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && written.charAt(i - 1) == word.charAt(j - 2)
            && written.charAt(i - 2) == word.charAt(j - 1);
    return swapped ? Math.min(fewest, least[i - 2][j - 2] + 1) : fewest;
  }
}

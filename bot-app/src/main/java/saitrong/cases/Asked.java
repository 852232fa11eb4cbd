package saitrong.cases;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import saitrong.shared.PersonalText;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.State;

/// What was typed behind `cases`, understood.
///
/// @param confidential such cases too
/// @param by who asks, as they call themselves
/// @param settings for the program, as `--saitrong.store.data-dir=…`
record Asked(Wish wish, boolean confidential, String by, List<String> settings) {

  /// One of the three things to ask for.
  sealed interface Wish {

    /// The unclosed ones, or all.
    record Listing(boolean all) implements Wish {}

    /// One, with what was said in it.
    record Showing(ReceiptNumber number) implements Wish {}

    /// To move one on.
    record Moving(ReceiptNumber number, State to, @Nullable PersonalText words) implements Wish {}
  }

  /// It cannot be understood; the message is a sentence of [CasesWords].
  static final class Misunderstood extends Exception {
    private static final long serialVersionUID = 1;

    Misunderstood(String why) {
      super(why);
    }
  }

  /// @param account who is signed in on this machine, for whoever gives no name
  static Asked read(List<String> typed, String account) throws Misunderstood {
    var words = new ArrayList<String>();
    var settings = new ArrayList<String>();
    boolean all = false;
    boolean confidential = false;
    String by = account;
    for (var rest = typed.iterator(); rest.hasNext(); ) {
      String word = rest.next();
      if (word.equals("--all")) {
        all = true;
      } else if (word.equals("--confidential")) {
        confidential = true;
      } else if (word.equals("--by")) {
        by = nameAfter(rest);
      } else if (word.startsWith("--") && word.contains("=")) {
        settings.add(word);
      } else if (word.startsWith("--")) {
        throw new Misunderstood(CasesWords.noSuchOption(word));
      } else {
        words.add(word);
      }
    }
    return new Asked(wish(words, all), confidential, by, List.copyOf(settings));
  }

  private static String nameAfter(Iterator<String> rest) throws Misunderstood {
    if (!rest.hasNext()) {
      throw new Misunderstood(CasesWords.NAME_MISSING);
    }
    return rest.next();
  }

  private static Wish wish(List<String> words, boolean all) throws Misunderstood {
    String what = words.isEmpty() ? "list" : words.getFirst();
    int count = Math.max(1, words.size());
    if (what.equals("list") && count == 1) {
      return new Wish.Listing(all);
    }
    if (what.equals("show") && count == 2) {
      return new Wish.Showing(number(words.get(1)));
    }
    if (what.equals("state") && (count == 3 || count == 4)) {
      return new Wish.Moving(number(words.get(1)), state(words.get(2)), fourth(words));
    }
    throw new Misunderstood(CasesWords.USAGE);
  }

  private static @Nullable PersonalText fourth(List<String> words) {
    return words.size() < 4 ? null : new PersonalText(words.get(3));
  }

  private static ReceiptNumber number(String word) throws Misunderstood {
    return ReceiptNumber.read(word).orElseThrow(() -> new Misunderstood(CasesWords.noNumber(word)));
  }

  private static State state(String word) throws Misunderstood {
    return State.called(word).orElseThrow(() -> new Misunderstood(CasesWords.noState(word)));
  }
}

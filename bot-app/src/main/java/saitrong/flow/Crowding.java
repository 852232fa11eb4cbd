package saitrong.flow;

import java.util.Arrays;
import java.util.stream.IntStream;
import saitrong.message.Limits;

/// Whether everything that is said up to a question goes out with it, whatever is done in between:
/// LINE takes so many messages in a call. Neighbouring texts can become one (`Fitting`); pictures
/// and cards cannot, and a text that had to go past them would leave its picture.
final class Crowding {

  /// More need not be counted, and a loop would never be counted to its end.
  private static final int ENOUGH = 2 * Limits.MESSAGES_PER_CALL;

  private final Assembly assembly;
  private final Paths paths;

  /// The most that was said on some way to a step since the last question: of the ways whose last
  /// message is a text, and of the others. Nothing yet where it is negative.
  private final int[] behindText;

  private final int[] behindOther;

  Crowding(Assembly assembly, Paths paths) {
    this.assembly = assembly;
    this.paths = paths;
    this.behindText = new int[assembly.size()];
    this.behindOther = new int[assembly.size()];
    Arrays.fill(behindText, -1);
    Arrays.fill(behindOther, -1);
    behindOther[0] = 0;
  }

  /// How many messages, and whether the last is a text.
  private record Said(int count, boolean text) {
    static final Said NOTHING = new Said(0, false);

    Said text(boolean isSaid) {
      return !isSaid || text ? this : new Said(count + 1, true);
    }

    Said other(boolean isSaid) {
      return isSaid ? new Said(count + 1, false) : this;
    }
  }

  void check() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int at = 0; at < assembly.size(); at++) {
        changed |= spread(at, new Said(behindText[at], true));
        changed |= spread(at, new Said(behindOther[at], false));
      }
    }
    for (int at = 0; at < assembly.size(); at++) {
      if (isTooMuch(at, new Said(behindText[at], true))
          || isTooMuch(at, new Said(behindOther[at], false))) {
        complain(at);
      }
    }
  }

  private boolean spread(int at, Said said) {
    if (said.count() < 0 || said.count() > ENOUGH) {
      return false;
    }
    boolean changed = false;
    for (int to : paths.next(at)) {
      changed |= reach(to, after(assembly.step(at), said));
      if (mayBePassedOver(assembly.step(at))) {
        changed |= reach(to, said);
      }
    }
    return changed;
  }

  private boolean reach(int at, Said said) {
    var most = said.text() ? behindText : behindOther;
    if (most[at] >= said.count()) {
      return false;
    }
    most[at] = said.count();
    return true;
  }

  private static Said after(Step step, Said said) {
    return switch (step) {
      case Step.Stop _ -> Said.NOTHING;
      case Step.Tell tell -> after(tell, said);
      case Step.FindAnswer _ -> said.other(true);
      case Step.ShowRemembered _ -> said.other(true);
      // Two long texts, which may not fit into one.
      case Step.ShowNotice _ -> said.other(true).other(true);
      case Step.Act _, Step.Deed _, Step.Branch _, Step.Jump _ -> said;
      case Step.End end -> ended(end, said);
    };
  }

  /// An officer's contacts are a text and a card.
  private static Said ended(Step.End end, Said said) {
    return said.text(!end.text().isEmpty() || end.handOver()).other(end.handOver());
  }

  private static Said after(Step.Tell tell, Said said) {
    boolean isCard = tell.card() != null || !tell.links().isEmpty();
    boolean hasText = !tell.text().isEmpty() && tell.links().isEmpty();
    return said.other(tell.picture() != null).text(hasText).other(isCard);
  }

  /// What somebody has acknowledged, or need not be asked, keeps nothing back.
  private static boolean mayBePassedOver(Step step) {
    return switch (step) {
      case Step.Notice _, Step.ConfirmKnown _ -> true;
      case Step.Ask ask -> ask.consent() != null || ask.takesTheOnly();
      case Step.Consent _, Step.Summary _, Step.SentBefore _, Step.Act _, Step.Deed _ -> false;
      case Step.Tell _, Step.Branch _, Step.Jump _, Step.End _ -> false;
    };
  }

  private boolean isTooMuch(int at, Said said) {
    if (said.count() < 0) {
      return false;
    }
    int all =
        switch (assembly.step(at)) {
          case Step.Summary _ -> said.text(hasLoops()).other(true).count();
          case Step.Stop _ -> said.text(true).count();
          case Step.End end -> after(end, said).count();
          case Step.Act _, Step.Deed _, Step.Tell _, Step.Branch _, Step.Jump _ -> 0;
        };
    return all > Limits.MESSAGES_PER_CALL;
  }

  /// Where a loop is full, that is said in front of the next question.
  private boolean hasLoops() {
    return IntStream.range(0, assembly.size())
        .anyMatch(at -> assembly.step(at) instanceof Step.Jump jump && jump.to() <= at);
  }

  private void complain(int at) {
    assembly
        .place(at)
        .wrong(
            "ข้อความ ภาพ และการ์ดจนถึงขั้นนี้เกิน %d รายการที่ LINE แสดงได้ในครั้งเดียว บางรายการจะสลับที่หรือไม่แสดง"
                    .formatted(Limits.MESSAGES_PER_CALL)
                + " ตัดภาพหรือการ์ดออก หรือย้ายบางส่วนไปหลังคำถาม",
            "more is said up to here than the %d messages that LINE takes at once, and some would be"
                    .formatted(Limits.MESSAGES_PER_CALL)
                + " moved or not be shown. Leave out pictures or cards, or move some behind a"
                + " question");
  }
}

package saitrong.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import saitrong.flow.Answer.FileSent;
import saitrong.flow.Problems.Spot;
import saitrong.flow.Story.Line;
import saitrong.shared.Language;

/// Reads a file of stories: `เรื่อง:` begins one, `ท่าน:` is the person, `ระบบ:` the bot, an
/// indented line goes on with the one before, `#` is a remark.
final class StoryReader {

  private static final Pattern SPOKEN = Pattern.compile("([^\\s:]+)\\s*:\\s*(.*)");
  private static final Pattern TAP = Pattern.compile("\\[(เก่า: )?([^\\]]+)]");
  private static final Pattern SENT =
      Pattern.compile("\\((ภาพ|วิดีโอ|เสียง|เอกสาร)(?: ([0-9]{1,2}))?\\)");
  private static final Pattern PLACE = Pattern.compile("\\(ตำแหน่ง ?(.*)\\)");
  private static final Pattern WAIT =
      Pattern.compile("\\(ผ่านไป ([0-9]{1,3}) (นาที|ชั่วโมง|วัน)\\)");

  private final String file;
  private final Problems problems;
  private final List<Story> stories = new ArrayList<>();
  private @Nullable Draft draft;

  private StoryReader(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /// A story whose lines are still coming in.
  private static final class Draft {
    private final int line;
    private final String title;
    private String flow = "";
    private Language language = Language.TH;
    private final Map<String, String> known = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();

    Draft(int line, String title) {
      this.line = line;
      this.title = title;
    }
  }

  static List<Story> read(Path path, Problems problems) {
    String name = path.getFileName().toString();
    var reader = new StoryReader(name, problems);
    try {
      reader.lines(Files.readString(path).replace("\uFEFF", "").lines().toList());
    } catch (IOException unreadable) {
      problems.add(
          new Spot(name, 1, ""),
          "เปิดอ่านไฟล์ไม่ได้ หรือไม่ได้บันทึกเป็น UTF-8",
          "This file cannot be read, or is not UTF-8.");
    }
    reader.finish();
    return reader.stories;
  }

  private void lines(List<String> written) {
    for (int i = 0; i < written.size(); i++) {
      String text = written.get(i);
      if (!text.isBlank() && !text.startsWith("#")) {
        if (Character.isWhitespace(text.charAt(0))) {
          goesOn(text.strip());
        } else {
          line(i + 1, text.strip());
        }
      }
    }
  }

  /// Only what the bot says takes several lines.
  private void goesOn(String text) {
    if (draft != null
        && !draft.lines.isEmpty()
        && draft.lines.getLast() instanceof Line.Hears hears) {
      draft.lines.set(
          draft.lines.size() - 1, new Line.Hears(hears.at(), hears.text() + "\n" + text));
    }
  }

  private void line(int at, String text) {
    var parts = SPOKEN.matcher(text);
    if (!parts.matches()) {
      unknown(at, text);
      return;
    }
    String value = parts.group(2).strip();
    switch (parts.group(1)) {
      case "เรื่อง", "story" -> {
        finish();
        draft = new Draft(at, value);
      }
      case "ชุดสนทนา", "flow" -> inDraft(at, it -> it.flow = value);
      case "ภาษา", "language" ->
          inDraft(at, it -> it.language = value.equals("en") ? Language.EN : Language.TH);
      case "รู้อยู่แล้ว", "known" -> inDraft(at, it -> known(it, value));
      case "ท่าน", "citizen" -> inDraft(at, it -> it.lines.add(does(at, value)));
      case "ระบบ", "bot" -> inDraft(at, it -> it.lines.add(new Line.Hears(at, value)));
      default -> happens(at, parts.group(1), value);
    }
  }

  private void happens(int at, String word, String value) {
    Optional<Story.What> what =
        Arrays.stream(Story.What.values()).filter(it -> it.isCalled(word)).findFirst();
    what.ifPresentOrElse(
        it -> inDraft(at, draft -> draft.lines.add(new Line.Happens(at, it, value))),
        () -> unknown(at, word));
  }

  private void inDraft(int at, Consumer<Draft> change) {
    if (draft == null) {
      unknown(at, "…");
    } else {
      change.accept(draft);
    }
  }

  private static void known(Draft draft, String value) {
    int equals = value.indexOf('=');
    if (equals > 0) {
      draft.known.put(value.substring(0, equals).strip(), value.substring(equals + 1).strip());
    }
  }

  private static Line does(int at, String value) {
    var tap = TAP.matcher(value);
    if (tap.matches()) {
      return new Line.Taps(at, tap.group(2), tap.group(1) != null);
    }
    var sent = SENT.matcher(value);
    if (sent.matches()) {
      int count = sent.group(2) == null ? 1 : Integer.parseInt(sent.group(2));
      return new Line.Sends(at, type(sent.group(1)), count);
    }
    var place = PLACE.matcher(value);
    if (place.matches()) {
      return new Line.Places(at, place.group(1));
    }
    var wait = WAIT.matcher(value);
    if (wait.matches()) {
      return new Line.Waits(at, length(Long.parseLong(wait.group(1)), wait.group(2)));
    }
    return value.equals("(สติกเกอร์)") ? new Line.Sticks(at) : new Line.Types(at, value);
  }

  private static FileSent.Type type(String word) {
    return switch (word) {
      case "ภาพ" -> FileSent.Type.PICTURE;
      case "วิดีโอ" -> FileSent.Type.VIDEO;
      case "เสียง" -> FileSent.Type.SOUND;
      default -> FileSent.Type.DOCUMENT;
    };
  }

  private static Duration length(long count, String unit) {
    return switch (unit) {
      case "นาที" -> Duration.ofMinutes(count);
      case "ชั่วโมง" -> Duration.ofHours(count);
      default -> Duration.ofDays(count);
    };
  }

  private void finish() {
    if (draft != null) {
      stories.add(
          new Story(
              file, draft.line, draft.title, draft.flow, draft.language, draft.known, draft.lines));
    }
    draft = null;
  }

  private void unknown(int at, String what) {
    problems.add(
        new Spot(file, at, ""),
        "อ่านบรรทัดนี้ไม่ออก (%s) ขึ้นต้นด้วย เรื่อง:, ชุดสนทนา:, ภาษา:, รู้อยู่แล้ว:, ท่าน:, ระบบ:, หาคำตอบ:, เปิดเรื่อง:, ค้นเรื่อง:, ส่งเพิ่มเข้าเรื่อง:, หาคิวว่าง:, จองคิว:, ค้นคิว:, เลื่อนคิว:, ยกเลิกคิว:, คะแนน:, ส่งต่อเจ้าหน้าที่:, จบ:"
            .formatted(what),
        "cannot read this line (%s). It begins with story:, flow:, language:, known:, citizen:, bot:, find-answer:, open-case:, find-case:, add-to-case:, find-slots:, book:, find-bookings:, move-booking:, cancel-booking:, rating:, hand-over:, end:"
            .formatted(what));
  }
}

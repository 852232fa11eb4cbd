package saitrong.doctor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import saitrong.line.LineNotConfigured;
import saitrong.store.StoreUnavailable;

/// What a check ran into. A part that cannot be made says why itself, somewhere among the causes;
/// anything else is named by its kind only, for its words might quote a setting.
final class Trouble {

  private Trouble() {}

  static List<Finding> caught(Check check) {
    try {
      return check.look();
    } catch (RuntimeException trouble) {
      return List.of(told(trouble));
    }
  }

  static Finding told(RuntimeException trouble) {
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      var finding = toldBy(cause);
      if (finding != null) {
        return finding;
      }
    }
    String kind = trouble.getClass().getSimpleName();
    return Finding.mend(
        "ตรวจส่วนหนึ่งไม่สำเร็จ (%s) ตรวจรูปแบบของค่าที่ตั้งไว้".formatted(kind),
        "One part could not be looked at (%s): check how the settings are written."
            .formatted(kind));
  }

  private static @Nullable Finding toldBy(Throwable cause) {
    if (cause instanceof StoreUnavailable store) {
      return Finding.mend(store.thai(), store.english());
    }
    return cause instanceof LineNotConfigured line ? of(line) : null;
  }

  /// Both of its texts are a Thai line and an English one.
  private static Finding of(LineNotConfigured line) {
    var problem = String.valueOf(line.getMessage()).split("\n", 2);
    var remedy = line.remedy().split("\n", 2);
    return Finding.mend(problem[0] + " " + remedy[0], problem[1] + " " + remedy[1]);
  }
}

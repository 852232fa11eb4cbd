package saitrong.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import saitrong.flow.Step.Ask;

/// "เต็นท์ 5 หลัง โต๊ะ 10 ตัว" are two things where one is asked for at a time. The first is taken,
/// the others are offered in their turn, and the officers see all of it as it was written.
record SeveralThings(Answering here) {

  private static final Pattern THING =
      Pattern.compile(
          "(?:และ|กับ|and )? ?([\\p{L}\\p{M}][\\p{L}\\p{M} ]{0,39}?) ?[0-9]{1,5}"
              + " ?([\\p{L}\\p{M}]{1,12})(?:[ ,]+|$)");

  /// Beside a thing it says of what size, until when or for how much.
  private static final Pattern NO_THING =
      Pattern.compile(
          "ขนาด|ราคา|ที่"
              + " ?$|เวลา|ถึง|นาน|ยาว|กว้าง|สูง|หมู่|ซอย|ห้อง|ชั้น|โทร|เบอร์|ไม่เกิน|ประมาณ");

  private static final Pattern MEASURE =
      Pattern.compile(
          "วัน|คืน|โมง.*|ชั่วโมง|ชม|นาที|สัปดาห์|อาทิตย์|เดือน|ปี|บาท|เมตร|ฟุต|นิ้ว|เซน.*|ซม|กิโล.*|กก|ลิตร"
              + "|days?|hours?|metres?|meters?|feet|baht");

  Optional<Turn> taken(Ask ask, Input input) {
    if (!(input instanceof Input.Typed typed)
        || !(ask.kind() instanceof Kind.Text)
        || !isAskedInTurn(ask)) {
      return Optional.empty();
    }
    var things = things(Typed.withoutEnding(Typed.tidy(typed.text().value())));
    return things.size() < 2 ? Optional.empty() : Optional.of(taken(ask, typed, things));
  }

  private Turn taken(Ask ask, Input.Typed typed, List<String> things) {
    var whole = Beside.kept(here.position(), Beside.SAID, typed).orElse(here.position());
    var first = Answer.Words.of(things.getFirst());
    var next = here.at(whole).position(first, typed.message());
    int visit = Visits.of(here.open().key());
    for (int i = 1; i < things.size(); i++) {
      String key = Visits.key(ask.name(), visit + i);
      next =
          next.drafting(Earlier.keyOf(key), Answer.Words.of(things.get(i)), typed.message())
              .done(List.of(SaidEarly.markOf(key)));
    }
    return here.onward().from(next, here.scene().bubble(Sentence.SAID_SEVERAL));
  }

  /// Where its number is asked for next, and then whether there is another one.
  private boolean isAskedInTurn(Ask ask) {
    var steps = here.scene().flow().steps();
    int at = IntStream.range(0, steps.size()).filter(it -> isIt(steps.get(it), ask)).sum();
    var behind = steps.subList(at, steps.size());
    return behind.stream().anyMatch(it -> it instanceof Ask other && counts(other, ask))
        && behind.stream().anyMatch(it -> it instanceof Step.Jump jump && jump.to() <= at)
        && new Beside(here.scene()).isSent(here.position());
  }

  private static boolean isIt(Step step, Ask ask) {
    return step instanceof Ask other && other.name().equals(ask.name());
  }

  private static boolean counts(Ask other, Ask ask) {
    return other.kind() instanceof Kind.Count && other.text().variables().contains(ask.name());
  }

  /// Empty unless the whole of it is things with their numbers.
  private static List<String> things(String typed) {
    var things = new ArrayList<String>();
    var thing = THING.matcher(typed);
    int end = 0;
    while (end < typed.length() && thing.find(end) && thing.start() == end) {
      if (NO_THING.matcher(thing.group(1)).find() || MEASURE.matcher(thing.group(2)).matches()) {
        return List.of();
      }
      things.add(typed.substring(thing.start(1), thing.end(2)));
      end = thing.end();
    }
    return end == typed.length() ? things : List.of();
  }
}

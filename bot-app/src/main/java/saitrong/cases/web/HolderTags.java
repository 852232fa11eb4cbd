package saitrong.cases.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import saitrong.store.FieldCipher;
import saitrong.ticket.Holder;
import saitrong.ticket.Stay;

/// What stands in an address for whoever has a case: it may be an officer, and no name of a person
/// comes into addresses and the logs on their way. The same name has the same tag for as long as
/// the key is the same, and nobody guesses a name from it. An officer who was renamed has one tag,
/// made from the name of now.
///
/// Good for one page: it reads the accounts once, and only when that of an officer is asked for.
final class HolderTags {

  private static final int BYTES = 9;

  private final FieldCipher cipher;
  private final Supplier<CalledNow> reading;
  private final Map<Holder, String> tags = new HashMap<>();
  private final Map<Holder, String> names = new HashMap<>();
  private @Nullable CalledNow called;

  HolderTags(FieldCipher cipher, Supplier<CalledNow> reading) {
    this.cipher = cipher;
    this.reading = reading;
  }

  String of(Holder holder) {
    return tags.computeIfAbsent(holder, it -> tag(name(it)));
  }

  /// As staff call them now.
  String name(Holder holder) {
    return holder instanceof Holder.Person person
        ? names.computeIfAbsent(person, _ -> Stay.name(called().of(person)))
        : Stay.name(holder);
  }

  private String tag(String name) {
    var mac = cipher.mac(("who has a case " + name).getBytes(UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac, BYTES));
  }

  private CalledNow called() {
    var known = called == null ? reading.get() : called;
    called = known;
    return known;
  }
}

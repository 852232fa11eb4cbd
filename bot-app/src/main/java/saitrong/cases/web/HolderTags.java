package saitrong.cases.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import saitrong.store.FieldCipher;
import saitrong.ticket.Holder;
import saitrong.ticket.Stay;

/// What stands in an address for whoever has a case: it may be an officer, and no name of a person
/// comes into addresses and the logs on their way. The same name has the same tag for as long as
/// the key is the same, and nobody guesses a name from it.
record HolderTags(FieldCipher cipher) {

  private static final int BYTES = 9;

  String of(Holder holder) {
    var mac = cipher.mac(("who has a case " + Stay.name(holder)).getBytes(UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac, BYTES));
  }
}

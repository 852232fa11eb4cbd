package saitrong.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.bson.types.Binary;
import saitrong.inbox.MessageId;
import saitrong.shared.PersonalText;
import saitrong.store.FieldCipher;

/// Seals what a file is called: "สำเนาบัตร สมชาย.pdf" tells more than most messages do. The same
/// bytes go from the to-do row to the file's record, so an instance without the key hands them on.
record Names(FieldCipher cipher) {

  Binary seal(MessageId message, PersonalText name) {
    return new Binary(cipher.seal(name.value().getBytes(UTF_8), context(message)));
  }

  PersonalText open(MessageId message, Binary sealed) {
    return new PersonalText(new String(cipher.open(sealed.getData(), context(message)), UTF_8));
  }

  private static String context(MessageId message) {
    return message.value() + "/name";
  }
}

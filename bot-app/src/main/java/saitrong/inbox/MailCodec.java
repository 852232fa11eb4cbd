package saitrong.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Date;
import org.bson.Document;
import org.bson.types.Binary;
import saitrong.citizen.CitizenId;
import saitrong.inbox.Inbound.Said;
import saitrong.shared.PersonalText;
import saitrong.store.FieldCipher;

/// The stored form of mail: what order and sweep need stands open in its row, the event is sealed.
record MailCodec(FieldCipher cipher) {

  static final String NUMBER = "number";

  Mail seal(Inbound event) {
    var id = event.envelope().id();
    return new Mail(event, cipher.seal(InboundCodec.toBytes(event), id.value()));
  }

  Mail read(Document row) {
    var envelope = InboundCodec.envelope(row, new CitizenId(row.getString("citizen")));
    var sealed = row.get("body", Binary.class).getData();
    var event = InboundCodec.fromBytes(cipher.open(sealed, envelope.id().value()), envelope);
    return new Mail(withNumber(event, row), sealed, row.getBoolean("tokenSpent", false));
  }

  private Inbound withNumber(Inbound event, Document row) {
    return event instanceof Said said && row.get(NUMBER) instanceof Binary sealed
        ? said.withCitizenNumber(opened(sealed, said.envelope().id()))
        : event;
  }

  private PersonalText opened(Binary sealed, EventId id) {
    return new PersonalText(new String(cipher.open(sealed.getData(), contextOf(id)), UTF_8));
  }

  /// A citizen number waits beside the sealed event and not in it: the transcript and the parked
  /// mail keep those bytes, and nobody may find the number there.
  Document waitingRow(Mail item) {
    var row = row(item);
    if (item.event() instanceof Said said && said.citizenNumber() != null) {
      var digits = said.citizenNumber().value().getBytes(UTF_8);
      row.append(NUMBER, new Binary(cipher.seal(digits, contextOf(item.id()))));
    }
    return row;
  }

  /// As parked mail keeps it.
  static Document row(Mail item) {
    var envelope = item.event().envelope();
    var row =
        new Document("_id", envelope.id().value())
            .append("v", 1)
            .append("citizen", envelope.citizen().value())
            .append("at", Date.from(envelope.at()))
            .append("arrived", Date.from(envelope.arrived()))
            .append("body", new Binary(item.sealed()));
    var message = item.event().messageIfAny();
    if (message != null) {
      row.append("message", message.value());
    }
    return envelope.standby() ? row.append("standby", true) : row;
  }

  private static String contextOf(EventId id) {
    return id.value() + "/" + NUMBER;
  }
}

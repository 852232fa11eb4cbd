package saitrong.line;

import java.util.Collection;
import java.util.List;
import saitrong.citizen.Contact;
import saitrong.inbox.Inbound;

/// One webhook call in our words: who is in it, and what happened.
record Callback(Collection<Contact> contacts, List<Inbound> events) {

  /// LINE's own test of the address brings no events.
  boolean isVerifyRequest() {
    return events.isEmpty();
  }
}

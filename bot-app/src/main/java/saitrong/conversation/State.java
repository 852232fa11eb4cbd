package saitrong.conversation;

import saitrong.shared.Language;

/// What the bot knows of a conversation between two turns. Later features put their position here.
///
/// @param met the greeting was given (in a group: the pointer to the one-to-one chat)
/// @param owesUnsendNote a message was taken back; the next reply says that it is gone
/// @param inHand scripts that are being walked, and what they remember
record State(Language language, boolean met, boolean owesUnsendNote, InHand inHand) {

  static State ofAStranger() {
    return new State(Language.TH, false, false, InHand.NOTHING);
  }

  State speaking(Language other) {
    return new State(other, met, owesUnsendNote, inHand);
  }

  State greeted() {
    return new State(language, true, owesUnsendNote, inHand);
  }

  State owingUnsendNote(boolean owes) {
    return new State(language, met, owes, inHand);
  }

  State holding(InHand other) {
    return new State(language, met, owesUnsendNote, other);
  }
}

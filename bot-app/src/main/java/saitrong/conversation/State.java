package saitrong.conversation;

import saitrong.shared.Language;

/// What the bot knows of a conversation between two turns. Later features put their position here.
///
/// @param met the greeting was given (in a group: the pointer to the one-to-one chat)
/// @param owesUnsendNote a message was taken back; the next reply says that it is gone
record State(Language language, boolean met, boolean owesUnsendNote) {

  static State ofAStranger() {
    return new State(Language.TH, false, false);
  }

  State speaking(Language other) {
    return new State(other, met, owesUnsendNote);
  }

  State greeted() {
    return new State(language, true, owesUnsendNote);
  }

  State owingUnsendNote(boolean owes) {
    return new State(language, met, owes);
  }
}

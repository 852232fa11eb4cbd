package saitrong.conversation;

import java.time.Instant;
import saitrong.shared.Language;

/// What the bot knows of a conversation between two turns. Later features put their position here.
///
/// @param met the greeting was given (in a group: the pointer to the one-to-one chat)
/// @param owesUnsendNote a message was taken back; the next reply says that it is gone
/// @param owesErasedNote what was begun was kept as long as it could be; the next reply says so
/// @param inHand scripts that are being walked, and what they remember
/// @param lookup what was looked up in the FAQ
/// @param languageOffered when the other language was offered last
/// @param menu whose numbers count as long as it is in sight
/// @param spokenOf the case that was spoken of last
/// @param called an officer into the chat, once at least: one may have opened a case for them since
record State(
    Language language,
    boolean met,
    boolean owesUnsendNote,
    boolean owesErasedNote,
    InHand inHand,
    Lookup lookup,
    Instant languageOffered,
    MenuInSight menu,
    SpokenOf spokenOf,
    boolean called) {

  static State ofAStranger() {
    return new State(
        Language.TH,
        false,
        false,
        false,
        InHand.NOTHING,
        Lookup.NOTHING,
        Instant.EPOCH,
        MenuInSight.NONE,
        SpokenOf.NOTHING,
        false);
  }

  State speaking(Language other) {
    return new State(
        other,
        met,
        owesUnsendNote,
        owesErasedNote,
        inHand,
        lookup,
        languageOffered,
        menu,
        spokenOf,
        called);
  }

  State greeted() {
    return new State(
        language,
        true,
        owesUnsendNote,
        owesErasedNote,
        inHand,
        lookup,
        languageOffered,
        menu,
        spokenOf,
        called);
  }

  State owingUnsendNote(boolean owes) {
    return new State(
        language,
        met,
        owes,
        owesErasedNote,
        inHand,
        lookup,
        languageOffered,
        menu,
        spokenOf,
        called);
  }

  State owingErasedNote(boolean owes) {
    return new State(
        language,
        met,
        owesUnsendNote,
        owes,
        inHand,
        lookup,
        languageOffered,
        menu,
        spokenOf,
        called);
  }

  State holding(InHand other) {
    return new State(
        language,
        met,
        owesUnsendNote,
        owesErasedNote,
        other,
        lookup,
        languageOffered,
        menu,
        spokenOf,
        called);
  }

  State forgettingThePerson() {
    return holding(inHand.forgetting()).lookingUp(lookup.forgettingWhoAsks());
  }

  State lookingUp(Lookup other) {
    return new State(
        language,
        met,
        owesUnsendNote,
        owesErasedNote,
        inHand,
        other,
        languageOffered,
        menu,
        spokenOf,
        called);
  }

  State offeredLanguage(Instant at) {
    return new State(
        language, met, owesUnsendNote, owesErasedNote, inHand, lookup, at, menu, spokenOf, called);
  }

  State seeing(MenuInSight other) {
    return new State(
        language,
        met,
        owesUnsendNote,
        owesErasedNote,
        inHand,
        lookup,
        languageOffered,
        other,
        spokenOf,
        called);
  }

  State speakingOf(SpokenOf other) {
    return new State(
        language,
        met,
        owesUnsendNote,
        owesErasedNote,
        inHand,
        lookup,
        languageOffered,
        menu,
        other,
        called);
  }

  State havingCalled() {
    return new State(
        language,
        met,
        owesUnsendNote,
        owesErasedNote,
        inHand,
        lookup,
        languageOffered,
        menu,
        spokenOf,
        true);
  }
}

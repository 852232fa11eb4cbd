package saitrong.content;

import java.util.Locale;
import java.util.Set;

/// Every sentence the bot can say, and nothing else: a key that a file lacks is found when the
/// files are loaded, never when somebody waits for an answer. A new sentence is one constant here
/// and one line in each language's file.
public enum TextKey {
  /// Whose account this is, what to type, that the chat is recorded.
  GREETING_FIRST(Kind.BUBBLES),
  /// For somebody who takes back a block.
  GREETING_AGAIN(Kind.BUBBLES),
  /// `{choices}`: the numbered lines of what works.
  MENU(Kind.BUBBLES, "choices"),
  /// Under the short privacy notice: how to read all of it.
  PRIVACY_MORE(Kind.BUBBLES),
  /// `{choices}`, `{last}`: the same for a number that the menu does not have.
  MENU_NUMBERS(Kind.BUBBLES, "choices", "last"),
  /// How to reach an officer, for nobody answers in the chat yet. A contact card follows.
  OFFICER(Kind.BUBBLES),
  /// The same where officers answer in the chat too. A contact card follows.
  OFFICER_IN_CHAT(Kind.BUBBLES),
  /// `{opening}`: when officers answer in the chat again. A contact card follows.
  TALK_CLOSED(Kind.BUBBLES, "opening"),
  /// `{place}`, `{until}`: that an officer was called, how many are served first, and until when
  /// somebody is there today.
  TALK_QUEUED(Kind.BUBBLES, "place", "until"),
  TALK_QUEUED_UNWATCHED(Kind.BUBBLES, "place", "until"),
  /// The same to whoever asks again.
  TALK_STILL_QUEUED(Kind.BUBBLES, "place", "until"),
  /// The same after hours.
  TALK_STILL_QUEUED_CLOSED(Kind.BUBBLES, "place", "opening"),
  /// What somebody who waits sent besides words.
  TALK_KEPT(Kind.BUBBLES),
  /// To whoever waits no more, and to whoever ends the talk themselves.
  TALK_NOT_WAITED_FOR(Kind.BUBBLES),
  TALK_LEFT(Kind.BUBBLES),
  /// To whoever left a case while they waited.
  TALK_CASE_INSTEAD(Kind.BUBBLES),
  /// To whoever waits too long: that a case can be left instead.
  TALK_UNCLAIMED(Kind.BUBBLES),
  /// To a member of staff who links this chat with their account at the desk.
  ACCOUNT_LINKED(Kind.BUBBLES),
  ACCOUNT_NOT_LINKED(Kind.BUBBLES),
  ACCOUNT_TRIED_TOO_OFTEN(Kind.BUBBLES),
  ACCOUNT_UNLINKED(Kind.BUBBLES),
  /// Before the first words of an officer.
  TALK_BEGUN(Kind.BUBBLES),
  /// `{office}`, `{words}`: what an officer says, signed with their office and not their name.
  TALK_SAID(Kind.BUBBLES, "office", "words"),
  /// The officer gives the chat back.
  TALK_GIVEN_BACK(Kind.BUBBLES),
  /// The officer passes the chat on to whoever is free next.
  TALK_BACK_IN_QUEUE(Kind.BUBBLES),
  /// `{opening}`: the same where the office is closed by then.
  TALK_BACK_IN_QUEUE_CLOSED(Kind.BUBBLES, "opening"),
  /// `{number}`: the talk is over, and was answered or is to be worked on.
  TALK_ANSWERED(Kind.BUBBLES, "number"),
  TALK_RECEIPT(Kind.BUBBLES, "number"),
  TALK_IN_CASE(Kind.BUBBLES, "number"),
  /// As which a card or a picture of an officer stands in the answer of the case.
  TALK_CARD_SENT(Kind.LABEL, "title"),
  TALK_PICTURE_SENT(Kind.LABEL),
  /// In an answer that an officer gives, in the place of what to type for an officer.
  TALK_TYPED_HERE(Kind.LABEL),
  /// That a matter cannot be left here yet. A contact card follows.
  FILING(Kind.BUBBLES),
  /// That a matter cannot be tracked here yet. A contact card follows.
  TRACKING(Kind.BUBBLES),
  /// That a complaint cannot be taken here yet. A contact card follows.
  COMPLAINT(Kind.BUBBLES),
  /// A text that has no checked answer.
  NO_ANSWER(Kind.BUBBLES),
  /// The same outside hours.
  NO_ANSWER_CLOSED(Kind.BUBBLES, "opening"),
  /// The same where a script takes questions to the officers.
  NO_ANSWER_LEAVE(Kind.BUBBLES),
  /// The same again, within the hour: shorter.
  NO_ANSWER_AGAIN(Kind.BUBBLES),
  /// Between a letter that waited, as the result of a case, and that there is no answer.
  NO_ANSWER_BELOW(Kind.BUBBLES),
  /// The same for a text in which a password or a code was masked: both in one answer.
  NO_ANSWER_MASKED(Kind.BUBBLES),
  /// `{question}`: which question goes to the officers with what is asked next.
  QUESTION_LEFT(Kind.BUBBLES, "question"),
  /// To "skip", "back" and the like, where nothing is being filled in.
  NOTHING_OPEN(Kind.BUBBLES),
  /// Who takes a tip on corruption, where this chat does not.
  TIP_ELSEWHERE(Kind.BUBBLES),
  HELLO(Kind.BUBBLES),
  THANKS(Kind.BUBBLES),
  FAREWELL(Kind.BUBBLES),
  /// "ok", "yes": heard.
  NOTED(Kind.BUBBLES),
  LAUGHTER(Kind.BUBBLES),
  /// A text without any word: blank, emoji, dots.
  WORDLESS(Kind.BUBBLES),
  STICKER(Kind.BUBBLES),
  VOICE(Kind.BUBBLES),
  RECEIVED_PICTURE(Kind.BUBBLES),
  RECEIVED_VIDEO(Kind.BUBBLES),
  RECEIVED_FILE(Kind.BUBBLES),
  RECEIVED_PLACE(Kind.BUBBLES),
  /// `{number}`: that what was said to the card of this case was answered, and how it gets there.
  TO_CASE(Kind.BUBBLES, "number"),
  /// `{number}`: whether what was typed is for this case, whose officers wait for something.
  TO_WAITING_CASE(Kind.BUBBLES, "number"),
  /// Rides on the next reply, never pushed.
  UNSENT(Kind.BUBBLES),
  /// A password, a one-time code or a Laser ID was typed and masked before it was kept.
  SECRET_MASKED(Kind.BUBBLES),
  /// A citizen number was masked: the first line of the answer.
  CITIZEN_NUMBER_MASKED(Kind.BUBBLES),
  /// `{advice}`: the sentence of the matched emergency.
  EMERGENCY(Kind.BUBBLES, "advice"),
  LANGUAGE_SWITCHED(Kind.BUBBLES),
  /// In the language that somebody types and the chat does not speak: how to change it.
  LANGUAGE_OFFER(Kind.BUBBLES),
  /// Once in a group, then silence.
  GROUP(Kind.BUBBLES),
  /// The token is nearly used up and the answer is not there yet.
  SLOW(Kind.BUBBLES),
  /// What was still owed rides ahead of this in the same call, if it is ready.
  ANSWER_ABOVE(Kind.BUBBLES),
  /// A kind of message that the bot has no use for.
  UNSUPPORTED(Kind.BUBBLES),
  FAULT(Kind.BUBBLES),
  /// A button of a card whose moment is over.
  OLD_BUTTON(Kind.BUBBLES),
  /// The answer that sent something came twice; `{number}` is the case's.
  SENT_ALREADY(Kind.BUBBLES, "number"),
  /// The answer that ended a script came twice.
  DONE_ALREADY(Kind.BUBBLES),
  /// `{choices}`: the numbered titles of up to three entries of the FAQ.
  FAQ_UNSURE(Kind.BUBBLES, "choices"),
  /// The same after "not what I asked".
  FAQ_NEXT(Kind.BUBBLES, "choices"),
  /// None of those offered, or nothing left to offer.
  FAQ_NO_MORE(Kind.BUBBLES),
  /// An answer did not help, and no other comes near.
  FAQ_NOT_HELPED(Kind.BUBBLES),
  /// An answer of before did not help; what was asked then is not known any more.
  FAQ_NOT_HELPED_BEFORE(Kind.BUBBLES),
  /// `{choices}`: the answer is another one for each user group.
  FAQ_WHICH_GROUP(Kind.BUBBLES, "choices"),
  /// `{choices}`: the answer is another one for each system.
  FAQ_WHICH_SYSTEM(Kind.BUBBLES, "choices"),
  FAQ_THANKS(Kind.BUBBLES),
  FAQ_ASK_AGAIN(Kind.BUBBLES),
  /// A button of an answer that was taken out of service since.
  FAQ_GONE(Kind.BUBBLES),
  /// The card of an answer. No particle on a card.
  FAQ_SOURCE(Kind.LABEL),
  FAQ_AS_OF(Kind.LABEL),
  FAQ_SAMPLE(Kind.BUBBLES),
  FAQ_IN_REVIEW(Kind.BUBBLES),
  /// What is remembered of the person decided which answer this is: whose it is, `{name}`.
  FAQ_ANSWERED_FOR(Kind.LABEL, "name"),
  FAQ_ANSWERED_FOR_IN_SCRIPT(Kind.BUBBLES, "name"),
  /// The same, with the word that brings another one.
  FAQ_ANSWERED_FOR_SYSTEM(Kind.BUBBLES, "name"),
  FAQ_ANSWERED_FOR_GROUP(Kind.BUBBLES, "name"),
  /// `{choices}`: the words for what has no button on the card: pages, scripts, other answers.
  FAQ_ONWARD(Kind.LABEL, "choices"),
  /// A card of what comes near, while a script asks for something else.
  FAQ_NEAR(Kind.LABEL),
  FAQ_GROUP_CITIZEN(Kind.LABEL),
  FAQ_GROUP_BUSINESS(Kind.LABEL),
  FAQ_GROUP_LOCAL(Kind.LABEL),
  FAQ_GROUP_HEALTH(Kind.LABEL),
  FAQ_GROUP_OTHER(Kind.LABEL),
  CONTACT_TITLE(Kind.LABEL),
  CONTACT_PHONE(Kind.LABEL),
  CONTACT_HOURS(Kind.LABEL),
  /// On the card: whether somebody answers the phone now.
  CONTACT_OPEN(Kind.BUBBLES),
  /// The same outside hours. `{opening}`: day, date and time.
  CONTACT_CLOSED(Kind.BUBBLES, "opening"),
  /// The card that tells an official of a decision.
  OFFICIAL_TITLE(Kind.LABEL),
  OFFICIAL_CASE(Kind.LABEL),
  OFFICIAL_SINCE(Kind.LABEL),
  OFFICIAL_VERIFIED(Kind.LABEL),
  /// Only where the officials' menu was given.
  OFFICIAL_VERIFIED_MORE(Kind.BUBBLES),
  OFFICIAL_ENDED(Kind.LABEL),
  OFFICIAL_ENDED_MORE(Kind.BUBBLES),
  /// The card that tells where a case is. `{step}`: of four.
  NEWS_STEP(Kind.LABEL, "step"),
  /// `{words}`: the name of the script that takes it.
  NEWS_HOW_TO_TELL(Kind.BUBBLES, "words"),
  /// `{to}` acts since `{day}`; `{who}`: sees to it until it is done.
  NEWS_FORWARDED(Kind.BUBBLES, "to", "day", "who"),
  /// Where whoever acts has no name that citizens are told.
  NEWS_FORWARDED_WITHIN(Kind.BUBBLES, "day", "who"),
  NEWS_OFFICERS(Kind.LABEL),
  /// The result comes later than promised; the new day stands beside it.
  NEWS_DELAYED(Kind.BUBBLES),
  NEWS_WAITING(Kind.BUBBLES),
  NEWS_ACCEPTED(Kind.BUBBLES),
  NEWS_IN_PROGRESS(Kind.BUBBLES),
  NEWS_LAPSED(Kind.BUBBLES),
  /// Where it goes on with what was wanted, until `{last}`. `{words}` lead to the script that takes
  /// it.
  NEWS_LAPSED_UNTIL(Kind.BUBBLES, "last", "words"),
  /// `{number}`: the one that goes on.
  NEWS_MERGED(Kind.BUBBLES, "number"),
  /// How to say that a result settles nothing. `{words}`: the name of the script, which takes it
  /// until `{last}`; `{day}`: the last one on which somebody answers the telephone.
  NEWS_ASKABLE(Kind.BUBBLES, "words", "last", "day"),
  /// Where both are the same day.
  NEWS_ASKABLE_SAME_DAY(Kind.BUBBLES, "words", "last"),
  /// Where nobody answers the telephone until then.
  NEWS_ASKABLE_HERE(Kind.BUBBLES, "words", "last"),
  /// Where the agency has no such script.
  NEWS_ASKABLE_BY_PHONE(Kind.BUBBLES, "day"),
  /// Asks for a score with the result. `{words}`: what asks for it, before the score.
  NEWS_RATE(Kind.BUBBLES, "words"),
  /// The same of a confidential case, which is not rated.
  NEWS_UNDERSTOOD(Kind.BUBBLES, "words"),
  /// Asked once more for a score, where the agency wants that.
  NEWS_RATE_REMINDER(Kind.BUBBLES),
  /// All that is said of a confidential case beside where it is.
  NEWS_CONFIDENTIAL(Kind.BUBBLES),
  /// The same while something is wanted; what, is told by telephone only.
  NEWS_CONFIDENTIAL_WANTED(Kind.BUBBLES),
  /// Why a person cannot say that to the result of their case, or cancel it.
  RESULT_NOT_NOW(Kind.BUBBLES, "state"),
  RESULT_TOO_LATE(Kind.BUBBLES, "last"),
  /// The page on which somebody without LINE rates a case.
  RATE_PAGE_TITLE(Kind.LABEL),
  /// Where its first question does not name the case.
  RATE_PAGE_CASE(Kind.BUBBLES, "number"),
  /// Above the reasons, which nobody has to give.
  RATE_PAGE_IF_LOW(Kind.BUBBLES),
  RATE_PAGE_COMMENT(Kind.BUBBLES),
  RATE_PAGE_SEND(Kind.LABEL),
  /// Where the form came without one.
  RATE_PAGE_SCORE_FIRST(Kind.BUBBLES),
  /// `{day}`: the last one on which it can be changed.
  RATE_PAGE_THANKS(Kind.BUBBLES, "day"),
  /// The link opens nothing; whoever guesses one is not told why.
  RATE_PAGE_OVER(Kind.BUBBLES),
  /// The link to the file of a result opens nothing; nobody is told why.
  RESULT_FILE_OVER(Kind.BUBBLES),
  BUTTON_RESULT_FILE(Kind.LABEL),
  BUTTON_MENU(Kind.LABEL),
  BUTTON_OFFICER(Kind.LABEL),
  /// Says, with the number of a case behind it, that its result is understood; `rate` begins so.
  BUTTON_UNDERSTOOD(Kind.LABEL),
  /// Begins `not-settled`, where the result is that nothing could be done here.
  BUTTON_EXPLAIN(Kind.LABEL),
  BUTTON_PRIVACY(Kind.LABEL),
  BUTTON_PRIVACY_FULL(Kind.LABEL),
  /// To the other language, written in that language.
  BUTTON_LANGUAGE(Kind.LABEL),
  BUTTON_SEE_ANSWER(Kind.LABEL),
  BUTTON_FAQ_HELPED(Kind.LABEL),
  BUTTON_FAQ_NOT_HELPED(Kind.LABEL),
  BUTTON_FAQ_NONE(Kind.LABEL),
  BUTTON_FAQ_NO_GROUP(Kind.LABEL),
  BUTTON_FAQ_NO_SYSTEM(Kind.LABEL),
  BUTTON_FAQ_OTHER_SYSTEM(Kind.LABEL),
  BUTTON_FAQ_OTHER_GROUP(Kind.LABEL),
  BUTTON_LEAVE_QUESTION(Kind.LABEL),
  BUTTON_ASK_AGAIN(Kind.LABEL),
  /// Below an answer to what was said to the card of a case.
  BUTTON_TO_CASE(Kind.LABEL),
  BUTTON_NOT_TO_CASE(Kind.LABEL),
  BUTTON_TALK(Kind.LABEL),
  BUTTON_DIAL(Kind.LABEL, "number"),
  /// For a number that somebody answers day and night.
  BUTTON_DIAL_ALWAYS(Kind.LABEL, "number"),
  /// On the day before an appointment, or on the day: title and foot of a card.
  BOOKING_REMINDER(Kind.BUBBLES),
  BOOKING_REMINDER_TODAY(Kind.BUBBLES),
  BOOKING_REMINDER_MORE(Kind.BUBBLES),
  /// `{number}`: of the appointment.
  ALT_BOOKING(Kind.LABEL, "number"),
  ALT_FAQ(Kind.LABEL),
  ALT_CONTACT(Kind.LABEL),
  ALT_EMERGENCY(Kind.LABEL),
  /// A case by its number, and nothing of what it is about.
  ALT_CASE(Kind.LABEL, "number"),
  /// What a citizen types to get somewhere, beside the labels.
  WORDS_MENU(Kind.WORDS),
  WORDS_OFFICER(Kind.WORDS),
  /// Asks for a number or an address, and not for a person.
  WORDS_CONTACT(Kind.WORDS),
  /// Said by whoever waits for an officer, or talks with one.
  WORDS_STOP_WAITING(Kind.WORDS),
  WORDS_END_TALK(Kind.WORDS),
  WORDS_PRIVACY(Kind.WORDS),
  WORDS_PRIVACY_FULL(Kind.WORDS),
  WORDS_THAI(Kind.WORDS),
  WORDS_ENGLISH(Kind.WORDS),
  WORDS_SEE_ANSWER(Kind.WORDS),
  WORDS_FAQ_HELPED(Kind.WORDS),
  WORDS_FAQ_NOT_HELPED(Kind.WORDS),
  WORDS_FAQ_NONE(Kind.WORDS),
  WORDS_FAQ_OTHER(Kind.WORDS),
  WORDS_ASK_AGAIN(Kind.WORDS),
  WORDS_FILING(Kind.WORDS),
  WORDS_TRACKING(Kind.WORDS),
  WORDS_COMPLAINT(Kind.WORDS),
  /// What may stand before a number of the menu.
  WORDS_NUMBER(Kind.WORDS),
  /// What may stand around the number of a case that is asked for: see [CaseNumbers].
  WORDS_CASE_NUMBER(Kind.AROUND),
  /// What asks how one's matter stands, and what else may be said with it: see [HowItStands].
  WORDS_PROGRESS(Kind.AROUND),
  WORDS_PROGRESS_WITH(Kind.AROUND),
  /// What asks for an officer, or to leave the question with them, inside of a sentence; what may
  /// stand around it without saying more; and what shows that it is a question: see [Wishes].
  WISH_PERSON(Kind.PHRASES),
  WISH_TO_LEAVE(Kind.PHRASES),
  WISH_WITH(Kind.PHRASES),
  WISH_UNLESS(Kind.PHRASES),
  /// Calls for help at a question of a script, and what says that it was not just now.
  WORDS_CRY_FOR_HELP(Kind.PHRASES),
  WORDS_NOT_NOW(Kind.PHRASES),
  /// When the office is open, for an agency whose FAQ does not say.
  WORDS_HOURS(Kind.WORDS),
  /// What is no question: see [SmallTalk].
  WORDS_HELLO(Kind.COURTESIES),
  WORDS_THANKS(Kind.COURTESIES),
  WORDS_FAREWELL(Kind.COURTESIES),
  WORDS_NOTED(Kind.COURTESIES),
  WORDS_LAUGHTER(Kind.COURTESIES),
  /// What may stand beside them and changes nothing.
  WORDS_POLITE(Kind.COURTESIES);

  /// How much room a text has.
  enum Kind {
    /// Up to two bubbles of five lines.
    BUBBLES,
    /// A button or the name of a card: short, without a particle.
    LABEL,
    /// Alternatives that are recognised when they are the whole message, never said.
    WORDS,
    /// Recognised also one after the other, never said.
    COURTESIES,
    /// What may stand around a number or a question, one after the other, never said.
    AROUND,
    /// Looked for anywhere in a message, never said.
    PHRASES;

    boolean isSaid() {
      return switch (this) {
        case BUBBLES, LABEL -> true;
        case WORDS, COURTESIES, AROUND, PHRASES -> false;
      };
    }
  }

  private final Kind kind;
  private final Set<String> variables;

  TextKey(Kind kind, String... variables) {
    this.kind = kind;
    this.variables = Set.of(variables);
  }

  Kind kind() {
    return kind;
  }

  /// The same words for whoever taps it.
  boolean isOnAButton() {
    return name().startsWith("BUTTON_") && variables.isEmpty();
  }

  /// What the caller gives; the agency's own variables are known to every text.
  Set<String> variables() {
    return variables;
  }

  /// As it stands in the files.
  public String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

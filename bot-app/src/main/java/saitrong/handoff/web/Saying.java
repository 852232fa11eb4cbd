package saitrong.handoff.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import saitrong.attachment.ChatPictures;
import saitrong.attachment.ChatPictures.Taken;
import saitrong.attachment.FittingPicture;
import saitrong.document.SentPictures;
import saitrong.handoff.Talk;
import saitrong.staff.Account;
import saitrong.staff.OnceTokens;

/// An officer says something in a chat that is theirs: words, a picture, or both in one message.
record Saying(
    DeskTalks desk,
    HoldersTurn turn,
    OfficersWords words,
    ChatPictures kept,
    SentPictures pictures,
    OnceTokens once) {

  /// @return why it was not said, in a key of the desk's words
  Optional<String> say(Account account, Talk talk, @Nullable String token, TypedMessage typed) {
    var form = Conducting.form(once, talk, token);
    if (typed.isEmpty() || typed.isTooLong()) {
      return Optional.of(typed.isEmpty() ? "talk.refused.empty" : "talk.refused.long");
    }
    if (!DeskTalks.has(account, talk)) {
      return Optional.of(Conducting.NOT_YOURS);
    }
    if (!typed.hasPicture()) {
      desk.begin(account, "talk-say", talk);
      return said(account, talk, OfficersWords.letter(talk, form, typed), typed.said(), false);
    }
    return switch (FittingPicture.of(typed.chosen())) {
      case FittingPicture.Fits fits -> show(account, talk, form, typed, fits);
      case FittingPicture.OfAnotherKind _ -> Optional.of("talk.refused.picture.kind");
      case FittingPicture.Unreadable _ -> Optional.of("talk.refused.picture.unreadable");
      case FittingPicture.TooLarge _ -> Optional.of("talk.refused.picture.large");
    };
  }

  /// The picture is there before anybody is sent to it.
  private Optional<String> show(
      Account account, Talk talk, String form, TypedMessage typed, FittingPicture.Fits picture) {
    if (!pictures.canBeSent()) {
      return Optional.of("talk.refused.picture.off");
    }
    desk.begin(account, "talk-say-picture", talk);
    var letter = OfficersWords.letter(talk, form, typed);
    return switch (kept.keep(letter.toString(), talk.citizen(), picture)) {
      case INFECTED -> Optional.of("talk.refused.picture.infected");
      case GONE -> Optional.of("talk.refused.picture.unreadable");
      case TOO_LARGE -> Optional.of("talk.refused.picture.large");
      case Taken taken -> {
        var refused = said(account, talk, letter, typed.said(), true);
        if (refused.isPresent() && taken == Taken.KEPT) {
          kept.remove(letter.toString(), talk.citizen());
        }
        yield refused;
      }
    };
  }

  private Optional<String> said(
      Account account, Talk talk, UUID letter, String said, boolean withPicture) {
    var picture = withPicture ? pictures.address(letter.toString()).orElseThrow() : null;
    return turn.take(account, talk, now -> words.say(now, letter, said, picture))
        ? Optional.empty()
        : Optional.of(Conducting.NOT_YOURS);
  }
}

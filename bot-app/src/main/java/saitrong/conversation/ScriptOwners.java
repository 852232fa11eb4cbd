package saitrong.conversation;

import java.util.List;
import saitrong.attachment.Attachments;
import saitrong.attachment.Wanted;
import saitrong.booking.BookingEffects;
import saitrong.citizen.CitizenId;
import saitrong.flow.Answer.Outcome;
import saitrong.flow.Effect;
import saitrong.handoff.CalledAbout;
import saitrong.handoff.Talks;
import saitrong.handoff.Why;
import saitrong.inbox.Inbound;
import saitrong.inbox.MessageId;
import saitrong.learning.Learning;
import saitrong.learning.Lesson;
import saitrong.rating.Aspect;
import saitrong.rating.Comment;
import saitrong.rating.Ratings;
import saitrong.rating.Surveys;
import saitrong.shared.Language;

/// Hands each wish of a script to the feature that owns it.
record ScriptOwners(
    CaseOwner cases,
    ResultOwner results,
    BookingEffects bookings,
    Ratings ratings,
    Surveys surveys,
    FlowReminders reminders,
    Attachments attachments,
    Talks talks,
    Learning learning)
    implements Owners {

  @Override
  public Outcome outcomeOf(CitizenId citizen, Effect effect, Asked asked, Language language) {
    return switch (effect) {
      case Effect.OpenCase open -> cases.open(citizen, open, asked, language);
      case Effect.FindCase find -> cases.find(citizen, find, asked, language);
      case Effect.AddToCase add -> cases.add(citizen, add, asked, language);
      case Effect.OfResult result -> results.outcomeOf(citizen, result, language);
      case Effect.OfBooking booking -> bookings.perform(booking, citizen, language);
      case Effect other -> throw new IllegalArgumentException(nobodyOwns(other));
    };
  }

  @Override
  public void perform(CitizenId citizen, Effect task) {
    switch (task) {
      case Effect.RecordRating rating -> rate(citizen, rating);
      case Effect.Remind remind -> reminders.set(citizen, remind);
      case Effect.EraseFiles(_, var messages) -> messages.forEach(it -> erase(citizen, it));
      case Effect.OfTalk.Call call -> call(citizen, call);
      case Effect.OfTalk.Leave _ -> talks.leave(citizen);
      case Effect.OfTalk.StopWaiting _ -> talks.stopWaiting(citizen);
      case Effect other -> throw new IllegalArgumentException(nobodyOwns(other));
    }
  }

  private void call(CitizenId citizen, Effect.OfTalk.Call call) {
    var matter = CalledAbout.named(call.about());
    talks.call(citizen, call.key(), Why.from(call.why()), matter, call.unit());
  }

  private void rate(CitizenId citizen, Effect.RecordRating rating) {
    var ofCase = rating.ofCase();
    var ofSurvey = rating.ofSurvey();
    if (ofSurvey != null) {
      surveys.record(
          citizen,
          ofSurvey.group(),
          ofSurvey.system(),
          ofSurvey.ofSystem() ? Aspect.SYSTEM : Aspect.SERVICE,
          rating.score(),
          new Comment(ofSurvey.words(), ofSurvey.messages()));
    } else if (ofCase == null) {
      ratings.record(rating.key(), citizen, rating.score(), rating.about());
    } else {
      results.rate(citizen, ofCase, rating.score());
    }
  }

  private static String nobodyOwns(Effect effect) {
    return "nobody owns " + effect.getClass().getSimpleName();
  }

  @Override
  public void learn(CitizenId citizen, String event, Lesson lesson) {
    learning.record(event, citizen, lesson);
  }

  @Override
  public void keep(Inbound.SentFile file) {
    attachments.keep(List.of(Wanted.of(file)));
  }

  /// Nobody is called to somebody who hears no answer. Whoever has the chat sees what happened.
  @Override
  public void left(CitizenId citizen) {
    talks.stopWaiting(citizen);
  }

  @Override
  public void erase(CitizenId citizen, String message) {
    attachments.erase(citizen, new MessageId(message));
    learning.erase(citizen, message);
    results.erase(message);
    surveys.erase(message);
  }
}

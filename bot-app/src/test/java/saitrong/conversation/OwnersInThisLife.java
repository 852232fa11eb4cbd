package saitrong.conversation;

import saitrong.citizen.CitizenId;
import saitrong.flow.Answer.Outcome;
import saitrong.flow.Effect;
import saitrong.inbox.Inbound;
import saitrong.learning.Lesson;
import saitrong.shared.Language;
import saitrong.shared.Life;

/// The way to the owners, as steps of one instance's life.
record OwnersInThisLife(Owners owners, Life life) implements Owners {

  @Override
  public Outcome outcomeOf(CitizenId citizen, Effect effect, Asked asked, Language language) {
    return life.step("owners.outcomeOf", () -> owners.outcomeOf(citizen, effect, asked, language));
  }

  @Override
  public void perform(CitizenId citizen, Effect task) {
    life.step(
        "owners.perform",
        () -> {
          owners.perform(citizen, task);
          return true;
        });
  }

  @Override
  public void learn(CitizenId citizen, String event, Lesson lesson) {
    life.step(
        "owners.learn",
        () -> {
          owners.learn(citizen, event, lesson);
          return true;
        });
  }

  @Override
  public void keep(Inbound.SentFile file) {
    life.step(
        "owners.keep",
        () -> {
          owners.keep(file);
          return true;
        });
  }

  @Override
  public void left(CitizenId citizen) {
    life.step(
        "owners.left",
        () -> {
          owners.left(citizen);
          return true;
        });
  }

  @Override
  public void erase(CitizenId citizen, String message) {
    life.step(
        "owners.erase",
        () -> {
          owners.erase(citizen, message);
          return true;
        });
  }
}

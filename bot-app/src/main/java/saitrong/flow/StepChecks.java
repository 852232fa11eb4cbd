package saitrong.flow;

import saitrong.flow.Step.Ask;

/// What each step needs to find at its place.
record StepChecks(Assembly assembly, Vocabulary vocabulary, Paths paths) {

  void check(int at) {
    switch (assembly.step(at)) {
      case Ask ask -> new QuestionChecks(assembly, vocabulary, paths).check(at, ask);
      case Step.Notice it -> texts().standing(at, it.data(), it.purpose(), it.seenBy());
      case Step.Consent consent -> texts().check(at, consent.text());
      case Step.ConfirmKnown it -> it.names().forEach(name -> answers().remembered(at, name));
      case Step.Summary summary -> texts().standing(at, summary.title());
      case Step.Tell tell -> {
        texts().check(at, tell.text());
        tell.links().forEach(link -> texts().standing(at, link.label()));
        new CardChecks(assembly, vocabulary, paths).check(at, tell.card());
      }
      case Step.End end -> texts().check(at, end.text());
      case Step.Branch branch -> conditions().check(at, branch.when());
      case Step.FindAnswer find -> {
        answers().inWords(at, find.question());
        conditions().near(at, find.name());
      }
      case Step.FindCase find when find.number().equals(Step.FindCase.THE_ONLY_ONE) -> {}
      case Step.FindCase find -> {
        answers().receipt(at, find.number());
        if (find.ending() != null) {
          answers().phoneEnding(at, find.ending());
        }
      }
      case Step.AddToCase add -> {
        answers().receipt(at, add.number());
        answers().found(at, add.number(), Key.ADD_TO_CASE);
      }
      // That it names none was told when it was read.
      case Step.OfResult result when result.number().isEmpty() -> {}
      case Step.OfResult result -> {
        answers().receipt(at, result.number());
        answers().found(at, result.number(), verbOf(result));
      }
      case Step.OfBooking booking ->
          new BookingChecks(assembly, vocabulary, paths).check(at, booking);
      case Step.RecordRating rating -> {
        answers().rating(at, rating.rating());
        if (rating.number() != null) {
          answers().receipt(at, rating.number());
          answers().found(at, rating.number(), Key.RECORD_RATING);
        }
        if (rating.survey() != null) {
          answers().choice(at, rating.survey());
          if (rating.ofSystem()) {
            answers().system(at);
          }
        }
      }
      case Step.SetReminder reminder -> {
        texts().check(at, reminder.text());
        answers().day(at, reminder.when());
        deeds().behindTheSummary(at);
      }
      case Step.SwitchLanguage to -> deeds().language(at, to.language());
      case Step.AnswerHelped _, Step.ShowRemembered _, Step.ForgetRemembered _ -> {}
      case Step.ShowNotice _ -> {}
      case Step.OpenCase _, Step.SentBefore _, Step.Jump _ -> {}
    }
  }

  private static Key verbOf(Step.OfResult result) {
    return switch (result) {
      case Step.ConfirmResult _ -> Key.CONFIRM_RESULT;
      case Step.ReopenCase _ -> Key.REOPEN_CASE;
      case Step.WithdrawCase _ -> Key.WITHDRAW_CASE;
    };
  }

  private TextChecks texts() {
    return new TextChecks(assembly, vocabulary, paths);
  }

  private AnswerChecks answers() {
    return new AnswerChecks(assembly, paths);
  }

  private ConditionChecks conditions() {
    return new ConditionChecks(assembly, paths);
  }

  private DeedChecks deeds() {
    return new DeedChecks(assembly, paths);
  }
}

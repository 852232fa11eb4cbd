package saitrong.flow;

import saitrong.flow.Effect.OfBooking;
import saitrong.flow.Walk.Way;

/// What to cancel means where somebody is: a form that is not sent yet, what is left of one, or
/// only the talk about an appointment, which stays. Nobody may believe an appointment cancelled
/// that stands.
enum WhatIsCancelled {
  A_FORM(Sentence.CANCEL_CONFIRM, Sentence.CANCELLED),
  THE_REST(Sentence.CANCEL_CONFIRM_REST, Sentence.CANCELLED),
  A_BOOKING(Sentence.CANCEL_CONFIRM_BOOKING, Sentence.CANCELLED_BOOKING),
  NO_APPOINTMENT(Sentence.CANCEL_CONFIRM_BOOKED, Sentence.CANCELLED_BOOKED);

  private final Sentence asks;
  private final Sentence tells;

  WhatIsCancelled(Sentence asks, Sentence tells) {
    this.asks = asks;
    this.tells = tells;
  }

  Sentence asks() {
    return asks;
  }

  Sentence tells() {
    return tells;
  }

  static WhatIsCancelled at(Way way, Flow flow) {
    if (Movement.afterTheLastCase(way) > 0) {
      return THE_REST;
    }
    if (way.passed().stream().anyMatch(WhatIsCancelled::hasFoundOnesOwn)) {
      return NO_APPOINTMENT;
    }
    return flow.steps().stream().anyMatch(Step.Book.class::isInstance) ? A_BOOKING : A_FORM;
  }

  private static boolean hasFoundOnesOwn(Walk.Passed passed) {
    return passed.step() instanceof Step.FindBookings
        && passed.answer() instanceof Answer.Outcome outcome
        && outcome.result().equals(OfBooking.FOUND);
  }
}

package saitrong.flow;

import saitrong.flow.Effect.OfBooking;
import saitrong.flow.Walk.Way;

/// What to cancel means where somebody is: a form that is not sent yet, what is left of one, or
/// only the talk about a case or an appointment, which stays, or a script that sends nothing.
/// Nobody may believe cancelled what stands, nor that something was to be sent.
enum WhatIsCancelled {
  A_FORM(Sentence.CANCEL_CONFIRM, Sentence.CANCELLED),
  THE_REST(Sentence.CANCEL_CONFIRM_REST, Sentence.CANCELLED_OF_A_CASE),
  OF_A_CASE(Sentence.CANCEL_CONFIRM_OF_A_CASE, Sentence.CANCELLED_OF_A_CASE),
  NOTHING_SENT(Sentence.CANCEL_CONFIRM_LEAVING, Sentence.CANCELLED_LEFT),
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
    if (has(flow, Step.Book.class)) {
      return A_BOOKING;
    }
    if (has(flow, Step.OpenCase.class)) {
      return A_FORM;
    }
    return has(flow, Step.FindCase.class) ? OF_A_CASE : NOTHING_SENT;
  }

  private static boolean has(Flow flow, Class<? extends Step> step) {
    return flow.steps().stream().anyMatch(step::isInstance);
  }

  private static boolean hasFoundOnesOwn(Walk.Passed passed) {
    return passed.step() instanceof Step.FindBookings
        && passed.answer() instanceof Answer.Outcome outcome
        && outcome.result().equals(OfBooking.FOUND);
  }
}

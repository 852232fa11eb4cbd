package saitrong.ticket;

import saitrong.shared.PersonalText;

/// The outcome ตอบทันที: there is nothing left to do, and it is on record all the same.
///
/// @param by who answered
/// @param understood the citizen said so there and then
public record AnsweredAtOnce(Actor by, PersonalText answer, boolean understood) {}

package saitrong.conversation;

import java.util.Optional;

/// One way to answer. They are asked in the order that [Routing] lists; the first that has an
/// answer gives it. Pure: no database, no LINE, no clock but the one in the [Situation].
interface Responder {

  Optional<Answer> answer(Situation situation);
}

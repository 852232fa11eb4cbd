/// Who is talking in a chat, the bot or staff: the queue of those who called an officer, taking a
/// chat, giving it back, and ending it with a case. Level 3.
@NullMarked
package saitrong.handoff;

import org.jspecify.annotations.NullMarked;

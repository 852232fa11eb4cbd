/// The pages of the desk on which officers talk with people: the queue, and a chat.
@NullMarked
package saitrong.handoff.web;

import org.jspecify.annotations.NullMarked;

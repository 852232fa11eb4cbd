/// One citizen's turn: what comes in, what is decided, what goes out. Level 4.
@NullMarked
package saitrong.conversation;

import org.jspecify.annotations.NullMarked;

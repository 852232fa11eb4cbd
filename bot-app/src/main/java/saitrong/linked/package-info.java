/// Which chat with the bot is that of which member of staff, as they proved it themselves: to tell
/// them there of their work. Level 2.
@NullMarked
package saitrong.linked;

import org.jspecify.annotations.NullMarked;

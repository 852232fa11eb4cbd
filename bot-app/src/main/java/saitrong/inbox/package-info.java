/// Durable inbound events: stored once, handed over in order, swept, parked. Level 2.
@NullMarked
package saitrong.inbox;

import org.jspecify.annotations.NullMarked;

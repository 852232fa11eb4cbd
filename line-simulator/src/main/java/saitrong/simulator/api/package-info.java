/// The Messaging API that the bot calls.
@NullMarked
package saitrong.simulator.api;

import org.jspecify.annotations.NullMarked;

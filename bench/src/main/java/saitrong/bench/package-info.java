/// Measures the bot from outside: a load generator that plays LINE, a driver for the store alone,
/// and readers of what they found. Knows nothing of bot-app but its addresses.
@NullMarked
package saitrong.bench;

import org.jspecify.annotations.NullMarked;

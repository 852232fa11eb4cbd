/// Signs webhooks, posts them to the bot and delivers them again by LINE's rules.
@NullMarked
package saitrong.simulator.webhook;

import org.jspecify.annotations.NullMarked;

/// What an agency writes itself: its profile, directory and policy, the bot's sentences, the menus.
/// Here it is read and checked together with the scripts and the answers, and serves as one set on
/// every instance. Level 1.
@NullMarked
package saitrong.content;

import org.jspecify.annotations.NullMarked;

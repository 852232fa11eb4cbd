/// What an agency writes itself: its profile and the bot's sentences, checked before they serve.
/// Level 1.
@NullMarked
package saitrong.content;

import org.jspecify.annotations.NullMarked;

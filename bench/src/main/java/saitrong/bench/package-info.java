/// Measures the bot from outside.
@NullMarked
package saitrong.bench;

import org.jspecify.annotations.NullMarked;

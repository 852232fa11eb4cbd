/// Durable due work, done once. Level 1.
@NullMarked
package saitrong.timer;

import org.jspecify.annotations.NullMarked;

/// Plays the LINE platform on localhost.
@NullMarked
package saitrong.simulator;

import org.jspecify.annotations.NullMarked;

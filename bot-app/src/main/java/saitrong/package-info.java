/// The program itself: its commands, and the application that `serve` starts. Uses every feature;
/// no feature uses it.
@NullMarked
package saitrong;

import org.jspecify.annotations.NullMarked;

/// The staff's side in the browser. Level 5.
@NullMarked
package saitrong.console;

import org.jspecify.annotations.NullMarked;

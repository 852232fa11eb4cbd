/// The commands for who edits what the agency says: `check`, `flow-test`, `flow-diagram`. They read
/// the files that `serve` would read, and start nothing. Level 4.
@NullMarked
package saitrong.editing;

import org.jspecify.annotations.NullMarked;

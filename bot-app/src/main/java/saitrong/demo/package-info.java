/// Bot, embedded database and simulator in one process, for a first look. Level 5.
@NullMarked
package saitrong.demo;

import org.jspecify.annotations.NullMarked;

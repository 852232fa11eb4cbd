/// Scripted intake: reads flows from YAML, checks them, and walks a person through one. Pure: no
/// Spring, no database, no LINE. Level 1.
@NullMarked
package saitrong.flow;

import org.jspecify.annotations.NullMarked;

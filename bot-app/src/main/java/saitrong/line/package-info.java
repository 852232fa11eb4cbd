/// The only package that knows LINE: webhook in, messages out. Level 3.
@NullMarked
package saitrong.line;

import org.jspecify.annotations.NullMarked;

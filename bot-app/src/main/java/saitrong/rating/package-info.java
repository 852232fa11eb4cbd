/// How content citizens were. Level 3.
@NullMarked
package saitrong.rating;

import org.jspecify.annotations.NullMarked;

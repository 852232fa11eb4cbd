/// Answers of the FAQ whose review date has passed, as tasks for their owners. Level 2.
@NullMarked
package saitrong.review;

import org.jspecify.annotations.NullMarked;

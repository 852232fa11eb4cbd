/// Tells citizens in their chat what became of their cases. Level 5.
@NullMarked
package saitrong.news;

import org.jspecify.annotations.NullMarked;

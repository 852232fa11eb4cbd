/// Forgets a person, or what was said in a case, in every feature that keeps anything of them, and
/// puts together the copy of a person's own data.
@NullMarked
package saitrong.erasure;

import org.jspecify.annotations.NullMarked;

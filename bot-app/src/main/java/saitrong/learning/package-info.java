/// What people's questions teach about the FAQ: which answers helped, what was chosen, what nobody
/// could answer. Shown to admins, who decide; never changes an entry by itself. Level 3.
@NullMarked
package saitrong.learning;

import org.jspecify.annotations.NullMarked;

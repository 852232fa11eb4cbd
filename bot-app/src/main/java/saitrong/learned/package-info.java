/// The commands `faq-learned`, what people's questions teach, for admins to read and, on their
/// word, to turn into other ways to ask, and `faq-shown`, what an answer once said. Level 5.
@NullMarked
package saitrong.learned;

import org.jspecify.annotations.NullMarked;

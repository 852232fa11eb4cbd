/// What a person may ask for of their data, as commands of those who see to it: a copy, and to be
/// forgotten.
@NullMarked
package saitrong.rights;

import org.jspecify.annotations.NullMarked;

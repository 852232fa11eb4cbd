/// Says in a sentence each what is wrong with an installation and how to mend it. Level 5.
@NullMarked
package saitrong.doctor;

import org.jspecify.annotations.NullMarked;

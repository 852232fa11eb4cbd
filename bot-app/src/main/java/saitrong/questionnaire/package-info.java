/// How people without LINE say how they were served: a page behind a link for once. Level 4.
@NullMarked
package saitrong.questionnaire;

import org.jspecify.annotations.NullMarked;

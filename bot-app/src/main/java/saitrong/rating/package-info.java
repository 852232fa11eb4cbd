/// How content citizens were: with the result of a case ([Scores]), in a survey ([Surveys]), and
/// with what else a flow asks about ([Ratings]). Level 3.
@NullMarked
package saitrong.rating;

import org.jspecify.annotations.NullMarked;

/**
 * Item-writing flaws: what test-wise players use to find a key without knowing the answer, and what
 * makes a good player miss it. Each rule is a small class; all of them read a bank in one walk.
 *
 * <p>The rules follow Haladyna, Downing and Rodriguez, "A Review of Multiple-Choice Item-Writing
 * Guidelines for Classroom Assessment" (2002), the NBME's item-writing guide, and SAQUET's list of
 * flaws.
 */
package dev.quizline.draft.lint;

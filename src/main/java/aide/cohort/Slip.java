package aide.cohort;

/**
 * A wrong answer that a learner gave to a question.
 *
 * @param question the place of the question in the course
 * @param given as it was last given
 * @param times how often
 */
record Slip(int question, String folded, String given, int times) {}

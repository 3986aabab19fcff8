package aide.cohort;

import aide.report.Grasp;
import aide.report.Share;

/**
 * How one question stands with one learner.
 *
 * @param answers how often it was answered
 * @param latest how many of the last answers were right
 * @param recall how likely it is remembered now, 0 to 1
 */
record Hold(Grasp grasp, int answers, Share latest, double recall) {}

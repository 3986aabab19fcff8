package aide.term;

import aide.study.Preferences;

/** Which theme suits a learner who has chosen so. */
public interface Themes {

    Theme of(Preferences preferences);
}

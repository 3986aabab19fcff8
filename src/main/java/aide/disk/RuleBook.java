package aide.disk;

import aide.study.Preferences;

/** Which rules hold for a learner who has chosen so. */
public interface RuleBook {

    Rules rules(Preferences preferences);
}

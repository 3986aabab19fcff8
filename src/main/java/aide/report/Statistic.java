package aide.report;

import aide.json.JsonObject;

import java.util.List;

/** One thing worth knowing about a learner: values, which can be told and written. */
public interface Statistic {

    /**
     * What people read, in lines of at most so many columns; where there is nothing to tell yet, it
     * says what there will be.
     */
    List<String> lines(int columns);

    /** What scripts read: the values alone, whatever the width. */
    JsonObject json();
}

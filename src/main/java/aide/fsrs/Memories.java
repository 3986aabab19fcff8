package aide.fsrs;

/**
 * What would be remembered after a review, by grade: worked out when it is asked for, for whoever goes
 * through a journal asks for the grade that was given and no other.
 */
sealed interface Memories {

    Memory of(Grade grade);

    /** After a first review, which only the weights tell. */
    record First(Memory again, Memory hard, Memory good, Memory easy) implements Memories {

        @Override
        public Memory of(Grade grade) {
            return switch (grade) {
                case AGAIN -> again;
                case HARD -> hard;
                case GOOD -> good;
                case EASY -> easy;
            };
        }
    }

    /**
     * After another review on the same day.
     *
     * @param power s^−w19
     */
    record SameDay(MemoryModel model, Memory before, double power) implements Memories {

        @Override
        public Memory of(Grade grade) {
            return model.sameDay(before, power, grade);
        }
    }

    /**
     * After a review on a later day.
     *
     * @param recall how likely it was remembered
     */
    record LaterDay(MemoryModel model, Memory before, double recall, double growth)
            implements Memories {

        @Override
        public Memory of(Grade grade) {
            return model.laterDay(before, recall, growth, grade);
        }
    }
}

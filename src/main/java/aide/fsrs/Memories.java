package aide.fsrs;

/** What would be remembered after a review, by grade. */
record Memories(Memory again, Memory hard, Memory good, Memory easy) {}

package aide.study;

import static aide.base.Check.require;

import java.util.List;

/**
 * What a question offers to choose from, as it is shown.
 *
 * @param right the place of the right one, counted from 0
 */
public record Choices(List<String> options, int right) {

    public Choices {
        options = List.copyOf(options);
        require(
                right >= 0 && right < options.size(),
                "right is %d of %d options",
                right,
                options.size());
    }

    public boolean isRight(int place) {
        return place == right;
    }
}

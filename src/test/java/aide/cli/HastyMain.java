package aide.cli;

import java.io.FilterInputStream;
import java.io.IOException;

/** The program with a bug: an answer is told to be saved as soon as it is read. */
final class HastyMain {

    private HastyMain() {}

    public static void main(String[] args) {
        Outside world = World.outside();
        Outside hasty = new Outside(
                new FilterInputStream(world.in()) {
                    @Override
                    public int read(byte[] bytes, int from, int most) throws IOException {
                        int read = super.read(bytes, from, most);
                        world.out().println("saved");
                        world.out().flush();
                        return read;
                    }
                },
                world.out(),
                world.err(),
                world.screen(),
                world.environment(),
                world.clock(),
                world.run(),
                world.process(),
                world.machine());
        System.exit(Main.run(hasty, args));
    }
}

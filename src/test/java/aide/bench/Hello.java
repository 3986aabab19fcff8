package aide.bench;

/** The least that a JVM can be started for; it stays until somebody types. */
final class Hello {

    private Hello() {}

    public static void main(String[] args) throws java.io.IOException {
        System.out.println("hello world");
        System.in.read();
    }
}

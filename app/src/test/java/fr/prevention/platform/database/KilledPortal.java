package fr.prevention.platform.database;

import fr.prevention.platform.home.DataHome;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;

/** A process that starts the embedded database, writes a row that is acknowledged, says so, and waits to be killed. */
final class KilledPortal {

    private KilledPortal() {}

    static void runAndKill(Path home) throws IOException, InterruptedException {
        Process portal = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledPortal.class.getName(),
                        home.toString())
                .redirectErrorStream(true)
                .start();
        StringBuilder said = new StringBuilder();
        try (BufferedReader output = portal.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); !"WRITTEN".equals(line); line = output.readLine()) {
                if (line == null) {
                    throw new IllegalStateException("The portal ended by itself: " + said);
                }
                said.append(line).append('\n');
            }
            portal.destroyForcibly().waitFor();
        }
    }

    public static void main(String[] arguments) throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.start(DataHome.open(Path.of(arguments[0])), 0);
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists acknowledged (line text)");
            statement.execute("insert into acknowledged values ('written before the kill')");
        }
        java.io.PrintStream out = new java.io.PrintStream(
                new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println("WRITTEN");
        new CountDownLatch(1).await();
    }
}

package fr.prevention.ground;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The line between the portal and its database, which a test cuts and mends: cut, the port refuses connections. */
public final class DatabaseWire implements JdbcConnectionDetails, AutoCloseable {

    private static final String PREFIX = "jdbc:";

    private final JdbcConnectionDetails database;
    private final URI server;
    private final int port;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private @Nullable ServerSocket entrance;

    DatabaseWire(JdbcConnectionDetails database) throws IOException {
        this.database = database;
        this.server = URI.create(database.getJdbcUrl().substring(PREFIX.length()));
        this.port = open(0);
    }

    /** The database itself, for a test that holds it up from the other side. */
    public JdbcConnectionDetails database() {
        return database;
    }

    public synchronized void cut() {
        close();
    }

    public synchronized void mend() {
        try {
            open(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable String getUsername() {
        return database.getUsername();
    }

    @Override
    public @Nullable String getPassword() {
        return database.getPassword();
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + server.getPath();
    }

    @Override
    public synchronized void close() {
        try {
            if (entrance != null) {
                entrance.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ends.forEach(DatabaseWire::hangUp);
        ends.clear();
    }

    private int open(int wanted) throws IOException {
        ServerSocket opened = new ServerSocket();
        opened.setReuseAddress(true);
        opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
        entrance = opened;
        Thread.ofVirtual().start(() -> accept(opened));
        return opened.getLocalPort();
    }

    private void accept(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                Socket caller = opened.accept();
                Socket called = new Socket(server.getHost(), server.getPort());
                ends.add(caller);
                ends.add(called);
                Thread.ofVirtual().start(() -> carry(caller, called));
                Thread.ofVirtual().start(() -> carry(called, caller));
            } catch (IOException e) {
                hangUp(opened);
            }
        }
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to) {
            InputStream said = from.getInputStream();
            OutputStream heard = to.getOutputStream();
            said.transferTo(heard);
        } catch (IOException e) {
            hangUp(to);
        }
    }

    private static void hangUp(Closeable end) {
        try {
            end.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.collaborationoutcomes.database.own;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.collaborationoutcomes.database.session.Coordinates;

/**
 * Counts who uses which home within this process. The one place with static state: the operating system counts a
 * process, not its parts, so the parts must be counted here.
 */
public final class ServersOfThisProcess {

    private static final Map<Path, OwnServer> SERVERS = new HashMap<>();

    private ServersOfThisProcess() {}

    /** Synchronized over all homes: a start is rare, and two at once would race for one folder. */
    public static synchronized Coordinates join(Home home) {
        OwnServer server = SERVERS.get(home.folder());
        if (server == null) {
            server = new OwnServer(home, Binaries.ofThisMachine());
            SERVERS.put(home.folder(), server);
        }
        try {
            return server.join();
        } catch (RuntimeException failed) {
            if (!server.isUsed()) {
                SERVERS.remove(home.folder());
                server.forget();
            }
            throw failed;
        }
    }

    public static synchronized void leave(Home home) {
        OwnServer server = SERVERS.get(home.folder());
        if (server == null) {
            return;
        }
        try {
            server.leave();
        } finally {
            if (!server.isUsed()) {
                SERVERS.remove(home.folder());
            }
        }
    }
}

package org.collaborationoutcomes.database.own;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.collaborationoutcomes.database.machine.Account;
import org.collaborationoutcomes.database.machine.AwayException;
import org.collaborationoutcomes.database.machine.Pause;
import org.collaborationoutcomes.database.machine.Secret;
import org.collaborationoutcomes.database.session.Coordinates;
import org.collaborationoutcomes.database.session.Login;
import org.collaborationoutcomes.database.session.OwnerRole;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server of one home, as this process uses it. A server that others use is joined; one that nobody uses is the
 * orphan of a killed process and is replaced, so that nothing of that process goes on.
 */
final class OwnServer {

    private static final Logger LOG = LoggerFactory.getLogger(OwnServer.class);
    private static final Duration SILENCE = Duration.ofSeconds(20);
    private static final Duration RETRIES = Duration.ofSeconds(60);

    private final Home home;
    private final Account account;
    private final HomeLocks locks;
    private final Cluster cluster;
    private final PgCtl control;
    private int users;

    OwnServer(Home home, Binaries binaries) {
        this.home = home;
        this.account = Account.of(home.folder());
        var programs = binaries.in(home.binaries(), account);
        this.locks = HomeLocks.open(home, account);
        this.cluster = new Cluster(home, account, programs, binaries.major());
        this.control = new PgCtl(home, account, programs);
    }

    /** One user more; the server runs when this returns. */
    Coordinates join() {
        return locks.alone(() -> {
            boolean othersUse = locks.othersUse();
            int port = users > 0 || othersUse ? joined(othersUse) : replaced();
            Coordinates owner = owner(port);
            locks.use();
            users++;
            return owner;
        });
    }

    /** One user less; the last user of all processes stops the server. */
    void leave() {
        users--;
        if (users == 0) {
            try (locks) {
                locks.alone(this::stoppedByTheLast);
            }
        }
    }

    /** A server that will not stop does not undo what its last user has done: whoever comes next replaces it. */
    private boolean stoppedByTheLast() {
        locks.release();
        boolean last = !locks.othersUse();
        if (last && Postmaster.running(home).isPresent()) {
            try {
                control.stop();
            } catch (AwayException stays) {
                LOG.warn("{}", stays.getMessage());
            }
        }
        return last;
    }

    /** After a join that failed with no other user in this process. */
    void forget() {
        locks.close();
    }

    boolean isUsed() {
        return users > 0;
    }

    private int joined(boolean othersUse) {
        Optional<Postmaster> running = Postmaster.running(home);
        if (running.isPresent() && answers(running.get())) {
            return running.get().port();
        }
        // A killed server still looks alive while the system takes it apart: what counts is whether it does now.
        Optional<Postmaster> silent = Postmaster.running(home);
        if (silent.isPresent()) {
            throw new AwayException(home.folder() + ": its server (process "
                    + silent.get().pid() + ") does not answer - end that process, then start again");
        }
        if (othersUse) {
            // The users may live in a container whose server we cannot see; a second server would destroy the data.
            throw new AwayException(home.folder()
                    + ": another process uses it, but its server is gone - end that process, then start again");
        }
        return started();
    }

    private int replaced() {
        Optional<Postmaster> orphan = Postmaster.running(home);
        if (orphan.isPresent()) {
            LOG.warn("{}: the process that started its server was killed, starting the server anew", home.folder());
            answers(orphan.get());
            control.stop();
        }
        return started();
    }

    private int started() {
        Pause pause = new Pause();
        String superuserPassword = Secret.in(home.superuserPassword(), account);
        while (true) {
            cluster.prepare();
            Postmaster.disarmDead(home);
            OptionalInt port = control.start();
            if (port.isPresent()) {
                setUp(port.getAsInt(), superuserPassword);
                return port.getAsInt();
            }
            if (pause.exceeds(RETRIES)) {
                throw new AwayException(home.folder() + ": processes of its former server do not end - end the"
                        + " programs named postgres of this folder, then start again");
            }
            pause.next(waited -> LOG.info("retrying to start the server in {}, {} s so far", home.folder(), waited));
            if (Postmaster.running(home).isPresent()) {
                control.stop();
            }
        }
    }

    private void setUp(int port, String superuserPassword) {
        try (Connection superuser = Login.open(superuser(port, superuserPassword), SILENCE)) {
            OwnerRole.ensure(superuser, Secret.in(home.ownerPassword(), account));
        } catch (SQLException refused) {
            control.stop();
            throw explain(refused);
        }
    }

    /** Whether it lets us in with our password; a server that keeps silent does not. */
    private boolean answers(Postmaster server) {
        try {
            Login.open(superuser(server.port(), Secret.in(home.superuserPassword(), account)), SILENCE)
                    .close();
            return true;
        } catch (SQLException refused) {
            if (Login.passwordRefused(refused)) {
                throw explain(refused);
            }
            return false;
        }
    }

    private AwayException explain(SQLException refused) {
        if (Login.passwordRefused(refused)) {
            return new AwayException(
                    home.folder() + ": its server refuses the password in " + home.superuserPassword()
                            + " - put the former file back, or stop that server if somebody else started it",
                    refused);
        }
        return new AwayException(
                home.folder() + ": its server cannot be set up (SQL state " + refused.getSQLState() + ") - see "
                        + home.log() + ", mend that, then start again",
                refused);
    }

    private static Coordinates superuser(int port, String password) {
        return Coordinates.own(port, "postgres", "postgres", password);
    }

    private Coordinates owner(int port) {
        return Coordinates.own(port, OwnerRole.NAME, OwnerRole.NAME, Secret.in(home.ownerPassword(), account));
    }
}

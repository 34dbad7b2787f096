package org.collaborationoutcomes.database.machine;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.List;

/**
 * With whose rights PostgreSQL's programs run, for they refuse to run as root.
 *
 * <p>An ordinary user runs them directly. Root runs them as the owner of the home; if that is root too, in a user
 * namespace, where root is nobody in particular and yet owns its files.
 *
 * @param prefix what stands before each command
 * @param home files given away go to its owner
 */
public record Account(List<String> prefix, Path home) {

    public static Account of(Path home) {
        try {
            if (new UnixSystem().getUid() != 0) {
                return new Account(List.of(), home);
            }
            int owner = (int) Files.getAttribute(home, "unix:uid");
            int group = (int) Files.getAttribute(home, "unix:gid");
            return owner == 0 ? rootInNamespace(home) : dropped(home, owner, group);
        } catch (IOException refused) {
            throw Trouble.writing(home, refused);
        }
    }

    private static Account rootInNamespace(Path home) {
        Account account = new Account(List.of("unshare", "-U", "--"), home);
        if (!account.works()) {
            throw new AwayException(home + ": PostgreSQL refuses to run as root and this machine allows no user"
                    + " namespace - start this program as an ordinary user, or give " + home
                    + " to one (chown -R) and root will run the server as that user");
        }
        return account;
    }

    private static Account dropped(Path home, int owner, int group) {
        Account account =
                new Account(List.of("setpriv", "--reuid=" + owner, "--regid=" + group, "--clear-groups", "--"), home);
        if (!account.works()) {
            throw new AwayException(home + ": its owner, user " + owner + ", cannot run programs there - let"
                    + " that user pass through every folder above it, or start this program as that user");
        }
        return account;
    }

    /** Tried on the whole path, so that a folder above it that the account cannot pass is noticed. */
    private boolean works() {
        return Programs.installed(prefix.get(0))
                && Programs.succeeds(this, List.of("/bin/sh", "-c", "test -w \"$0/.\"", home.toString()));
    }

    /** A folder in the home, made when it is not there. */
    public Path folder(String name) throws IOException {
        Path folder = home.resolve(name);
        Files.createDirectories(folder);
        give(folder);
        return folder;
    }

    /** What root makes in a home belongs to the owner of the home, who must read it. */
    public void give(Path path) throws IOException {
        PosixFileAttributes owner = Files.readAttributes(home, PosixFileAttributes.class);
        FileOwnerAttributeView file =
                Files.getFileAttributeView(path, FileOwnerAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (!file.getOwner().equals(owner.owner())) {
            file.setOwner(owner.owner());
            Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                    .setGroup(owner.group());
        }
    }
}

package org.collaborationoutcomes.database.session;

import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Where a server is and who logs in; {@code toString} keeps the password to itself. */
public record Coordinates(
        String url, @Nullable String user, @Nullable String password) {

    /**
     * The own server: loopback needs neither TLS nor GSS, and a server's DETAIL line may quote a row, so the driver
     * keeps it out of exception messages.
     */
    public static Coordinates own(int port, String database, String user, String password) {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + database
                + "?connectTimeout=10&tcpKeepAlive=true&sslmode=disable&gssEncMode=disable&logServerErrorDetail=false";
        return new Coordinates(url, user, password);
    }

    public Properties properties() {
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        return properties;
    }

    /** Host, port and database without parameters, for a URL may carry a password. */
    public String shown() {
        return url.replaceFirst("\\?.*$", "").replaceFirst("//[^/@]*@", "//");
    }

    @Override
    public String toString() {
        return shown();
    }
}

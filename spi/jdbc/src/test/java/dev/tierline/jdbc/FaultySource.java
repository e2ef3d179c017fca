package dev.tierline.jdbc;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Gives real connections that break when a test says so, and can all be cut off as if the process had died. */
final class FaultySource implements DataSource {

    /** Decides what happens around a call on a connection or statement. */
    interface Fault {
        /** Throws what the call is to throw instead of being made. */
        default void before(Connection connection, String call) throws SQLException {}

        /** Throws what the call is to throw although it was made. */
        default void after(Connection connection, String call) throws SQLException {}
    }

    private static final Fault NONE = new Fault() {};

    private final DataSource source;
    private final List<Connection> open = new CopyOnWriteArrayList<>();
    private volatile Fault fault = NONE;
    private volatile boolean cut;

    FaultySource(DataSource source) {
        this.source = source;
    }

    void breakBy(Fault next) {
        fault = next;
    }

    void mend() {
        fault = NONE;
    }

    /** Breaks every connection in the middle of whatever it does. */
    void cut() {
        cut = true;
        for (Connection connection : open) {
            sever(connection);
        }
    }

    static void sever(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException | AbstractMethodError e) {
            close(connection);
        }
        close(connection);
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // It is to be broken, however.
        }
    }

    /** Whether a call makes a transaction of PostgreSQL last. */
    static boolean isCommit(String call) {
        return call.equals("commit");
    }

    static SQLException lost() {
        return new SQLException("the connection is gone", "08006");
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (cut) {
            throw lost();
        }
        Connection connection = source.getConnection();
        open.add(connection);
        return proxy(Connection.class, connection, connection);
    }

    private <T> T proxy(Class<T> type, T target, Connection connection) {
        InvocationHandler handler = (self, method, arguments) -> {
            String call = name(method, arguments);
            if (cut && !method.getName().equals("close")) {
                throw lost();
            }
            fault.before(connection, call);
            Object result = invoke(target, method, arguments);
            if (method.getName().equals("close") && target == connection) {
                open.remove(connection);
            }
            fault.after(connection, call);
            if (result instanceof PreparedStatement statement) {
                return proxy(PreparedStatement.class, statement, connection);
            }
            return result instanceof Statement statement ? proxy(Statement.class, statement, connection) : result;
        };
        return type.cast(Proxy.newProxyInstance(FaultySource.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static String name(Method method, Object[] arguments) {
        boolean withText = arguments != null && arguments.length > 0 && arguments[0] instanceof String;
        return withText ? method.getName() + " " + arguments[0] : method.getName();
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("one user only");
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // Nothing is logged.
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // The driver's own holds.
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("nothing is logged");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("wraps nothing that it shows");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}

package dev.tierline.jdbc;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Has the database explain every statement, with the values that are bound to it, before it is run. */
final class Explaining implements DataSource {

    private final DataSource source;
    private final String explain;
    private final List<String> plan = new ArrayList<>();

    Explaining(DataSource source, Database database) {
        this.source = source;
        this.explain = database == Database.POSTGRESQL ? "explain " : "explain query plan ";
    }

    /** The plans of a call on a store, line by line. */
    List<String> of(Runnable call) {
        plan.clear();
        call.run();
        return List.copyOf(plan);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = source.getConnection();
        return (Connection) Proxy.newProxyInstance(
                Explaining.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    Object result = invoke(connection, method, arguments);
                    return result instanceof PreparedStatement statement && !((String) arguments[0]).contains(";")
                            ? explained(statement, connection.prepareStatement(explain + arguments[0]))
                            : result;
                });
    }

    private PreparedStatement explained(PreparedStatement statement, PreparedStatement explanation) {
        return (PreparedStatement) Proxy.newProxyInstance(
                Explaining.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (self, method, arguments) -> {
                    if (method.getName().matches("set(String|Long|Int|Null)|close")) {
                        invoke(explanation, method, arguments);
                    } else if (method.getName().startsWith("execute")) {
                        note(explanation);
                    }
                    return invoke(statement, method, arguments);
                });
    }

    private void note(PreparedStatement explanation) throws SQLException {
        try (ResultSet line = explanation.executeQuery()) {
            int last = line.getMetaData().getColumnCount();
            while (line.next()) {
                plan.add(line.getString(last));
            }
        }
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return getConnection();
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
    public Logger getParentLogger() {
        return Logger.getGlobal();
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

package dev.tierline.jdbc;

class PostgresqlContractTest extends JdbcStoresContract {

    PostgresqlContractTest() {
        super(Database.POSTGRESQL);
    }
}

package dev.tierline.jdbc;

class SqliteContractTest extends JdbcStoresContract {

    SqliteContractTest() {
        super(Database.SQLITE);
    }
}

package dev.tierline.tck.proof;

import dev.tierline.memory.MemoryTenants;
import dev.tierline.spi.storage.TenantStores;
import dev.tierline.spi.storage.TicketStore;
import dev.tierline.tck.TicketStoreContract;
import java.lang.reflect.Constructor;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The kit run against the store whose class is named by a parameter; {@link KitTest} runs it, nobody else should. */
@ExtendWith(AccusedStoreContract.TheAccused.class)
class AccusedStoreContract extends TicketStoreContract {

    static final String STORE = "tierline.tck.store";

    private final Class<?> accused;

    AccusedStoreContract(Class<?> accused) {
        this.accused = accused;
    }

    @Override
    protected TicketStore emptyStore() {
        return TicketStore.class.isAssignableFrom(accused) ? (TicketStore) made() : new SoundStore();
    }

    @Override
    protected Optional<TenantStores> emptyTenants() {
        return Optional.of(TenantStores.class.isAssignableFrom(accused) ? (TenantStores) made() : new MemoryTenants());
    }

    @Override
    protected Optional<TicketStore> reopenedAfterCrash(TicketStore store) {
        return Optional.of(((SoundStore) store).reopened());
    }

    private Object made() {
        try {
            Constructor<?> constructor = accused.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(accused + " cannot be made: expected a constructor without parameters", e);
        }
    }

    static final class TheAccused implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Class.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getConfigurationParameter(STORE, TheAccused::named).orElseThrow();
        }

        private static Class<?> named(String name) {
            try {
                return Class.forName(name);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("no store " + name, e);
            }
        }
    }
}

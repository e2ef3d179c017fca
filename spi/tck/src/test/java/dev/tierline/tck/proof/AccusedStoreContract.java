package dev.tierline.tck.proof;

import dev.tierline.spi.storage.TicketStore;
import dev.tierline.tck.TicketStoreContract;
import java.lang.reflect.Constructor;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The kit run against the store whose class is named by a parameter; {@link KitTest} runs it, nobody else should. */
@ExtendWith(AccusedStoreContract.TheAccused.class)
class AccusedStoreContract extends TicketStoreContract {

    static final String STORE = "tierline.tck.store";

    private final Class<? extends TicketStore> accused;

    AccusedStoreContract(Class<? extends TicketStore> accused) {
        this.accused = accused;
    }

    @Override
    protected TicketStore emptyStore() {
        try {
            Constructor<? extends TicketStore> constructor = accused.getDeclaredConstructor();
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

        private static Class<? extends TicketStore> named(String name) {
            try {
                return Class.forName(name).asSubclass(TicketStore.class);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("no store " + name, e);
            }
        }
    }
}

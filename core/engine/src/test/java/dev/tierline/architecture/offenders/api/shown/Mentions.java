package dev.tierline.architecture.offenders.api.shown;

import dev.tierline.architecture.offenders.api.hidden.Hidden;
import dev.tierline.architecture.offenders.api.hidden.HiddenException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;

/** Exported, and mentions types in every place of a signature that a reader of its module does not have. */
public abstract class Mentions<T extends Hidden> implements Comparable<Mentions<Hidden>> {
    /** In a field. */
    public final Hidden[] field = {};

    /** As an argument of a type. */
    public abstract Optional<List<Hidden>> argument();

    /** As a parameter. */
    public abstract void parameter(Hidden hidden);

    /** In a throws clause. */
    public abstract void thrown() throws HiddenException;

    /** From a module that this one does not pass on. */
    protected abstract Logger foreign();

    /** Of a type that only its package sees. */
    public abstract Local local();

    abstract Hidden nobodySees();
}

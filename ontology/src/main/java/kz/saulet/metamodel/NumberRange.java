package kz.saulet.metamodel;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The numbers from one to the other, both included; an end that is null is open. */
public record NumberRange(
        @Nullable BigDecimal from, @Nullable BigDecimal to) {}

package ru.ryadom.exchange;

import org.jspecify.annotations.Nullable;

/** Which messages of an office are asked for; {@code null} is all. */
public record ExchangeFilter(@Nullable OutsideSystem system, @Nullable ExchangeStage stage) {

	/** Everything. */
	public static final ExchangeFilter ALL = new ExchangeFilter(null, null);

}

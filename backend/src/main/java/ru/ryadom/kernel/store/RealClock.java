package ru.ryadom.kernel.store;

import java.time.Instant;
import java.time.InstantSource;

import org.jspecify.annotations.Nullable;

import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Fault;

/** The clock where people's rights depend on it: real time, which nobody moves. */
record RealClock(InstantSource real) implements BusinessClock {

	@Override
	public Instant instant() {
		return this.real.instant();
	}

	@Override
	public boolean demo() {
		return false;
	}

	@Override
	public boolean moved() {
		return false;
	}

	@Override
	public void moveTo(@Nullable Instant to) {
		throw new Fault.Forbidden();
	}

}

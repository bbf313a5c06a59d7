package ru.ryadom.journal.web;

import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;

import ru.ryadom.journal.Reading;

/** Carries the reading to the threads that serve its request. */
final class ReadingCarrier implements ThreadLocalAccessor<Reading> {

	@Override
	public Object key() {
		return Reading.class;
	}

	@Override
	public @Nullable Reading getValue() {
		return Reading.carried();
	}

	@Override
	public void setValue(Reading value) {
		Reading.carry(value);
	}

	@Override
	public void setValue() {
		Reading.end();
	}

}

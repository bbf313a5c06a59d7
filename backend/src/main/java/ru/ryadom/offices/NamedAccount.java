package ru.ryadom.offices;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import ru.ryadom.law.Objection;

/** What came of the code by which a worker named an account. */
public sealed interface NamedAccount {

	/** No code was named: the worker does not sign in yet. */
	record None() implements NamedAccount {
	}

	/** The code is wrong, used or too old. */
	record Unknown() implements NamedAccount {
	}

	/** The account has a place already, here or in another room. */
	record Taken() implements NamedAccount {
	}

	/** The account may take a place. */
	record Free(String id) implements NamedAccount {
	}

	/** Reads what a code has told. */
	static NamedAccount of(Optional<String> account, Predicate<String> placed) {
		return account.<NamedAccount>map((id) -> placed.test(id) ? new Taken() : new Free(id)).orElseGet(Unknown::new);
	}

	/** The account that takes the place, if any does. */
	default @Nullable String account() {
		return switch (this) {
			case Free(var id) -> id;
			case None _, Unknown _, Taken _ -> null;
		};
	}

	/** Why it cannot take a place. Which other place it has is not told. */
	default List<Objection> objections() {
		return switch (this) {
			case None _, Free _ -> List.of();
			case Unknown _ -> List.of(Objection.at("linkCode", "LINK_CODE_UNKNOWN",
					"Код не подошёл: он неверный, уже использован или устарел. Попросите новый."));
			case Taken _ -> List.of(Objection.at("linkCode", "ACCOUNT_TAKEN",
					"Эта учётная запись уже занята. Пусть работник войдёт под другой и получит новый код."));
		};
	}

}

package ru.ryadom.kernel;

/**
 * What is asked, by whom, under which key.
 *
 * @param name name of the mutation, as in the contract
 * @param account account id of the caller: keys of different callers never meet
 * @param key the caller's idempotency key, 8 to 64 letters, digits, {@code -} or
 * {@code _}
 * @param input the whole input: a repetition is the same only when this is
 */
public record Command(String name, String account, String key, Record input) {

	public Command {
		if (!key.matches("[A-Za-z0-9_-]{8,64}")) {
			throw new Fault.BadRequest("Поле idempotencyKey: от 8 до 64 латинских букв, цифр, «-» или «_».");
		}
	}

}

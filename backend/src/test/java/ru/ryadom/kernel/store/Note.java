package ru.ryadom.kernel.store;

import java.util.Map;

import ru.ryadom.kernel.AnswerCodec;
import ru.ryadom.kernel.Command;

/** An answer for tests: some text, and whether it changes anything. */
record Note(String text, boolean commits) {

	static final AnswerCodec<Note> CODEC = new AnswerCodec<>() {

		@Override
		public boolean commits(Note answer) {
			return answer.commits();
		}

		@Override
		public Map<String, Object> write(Note answer) {
			return Map.of("text", answer.text(), "commits", answer.commits());
		}

		@Override
		public Note read(Map<String, Object> stored) {
			return new Note((String) stored.get("text"), (Boolean) stored.get("commits"));
		}

	};

	static Note done(String text) {
		return new Note(text, true);
	}

	static Note refused(String text) {
		return new Note(text, false);
	}

	/** A command of one account. */
	static Command command(String key, String wish) {
		return command("account-1", key, wish);
	}

	static Command command(String account, String key, String wish) {
		return new Command("wish", account, key, new Input(key, wish));
	}

	private record Input(String idempotencyKey, String wish) {
	}

}
